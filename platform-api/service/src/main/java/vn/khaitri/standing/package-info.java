/**
 * How the learners of a run, and the people of a commune, stand: who has begun, how far they are,
 * who is behind. Owns schema {@code standing}, which holds what enrolment and learning say, put
 * together for lists; on each event it asks their records anew, so that order and repetition do not
 * matter.
 */
@NullMarked
@Feature(uses = {"enrolment", "learning", "courserun", "organisation", "identity"})
package vn.khaitri.standing;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
