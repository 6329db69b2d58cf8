/**
 * Who learns in which course run, and who was at its class sessions. Owns schema {@code enrolment}.
 * Asks the catalog whom a run takes, organisation for a person's groups and unit, identity for
 * names; keeps for itself what learners have completed and scored, since courses ask for it. Tells
 * {@code LearnerEnrolled}, {@code LearnerWithdrew} and {@code SessionAttended}.
 */
@NullMarked
@Feature(uses = {"catalog", "identity", "organisation"})
package vn.khaitri.enrolment;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
