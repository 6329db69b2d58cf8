/**
 * Who was at the class sessions of a run (BR-30). Owns schema {@code attendance}. Asks the runs for
 * their sessions, enrolment who is on the roster, identity for names. Tells {@code
 * SessionAttended}, by the name and on the topic that it had when attendance was enrolment's.
 */
@NullMarked
@Feature(uses = {"courserun", "enrolment", "identity"})
package vn.khaitri.attendance;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
