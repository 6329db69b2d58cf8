/**
 * Who learns in which course run. Owns schema {@code enrolment}. Asks the runs whom they take,
 * organisation for a person's groups and unit, identity for names; keeps for itself what learners
 * have completed and scored, since courses ask for it. Tells {@code LearnerEnrolled} and {@code
 * LearnerWithdrew}.
 */
@NullMarked
@Feature(uses = {"courserun", "identity", "organisation"})
package vn.khaitri.enrolment;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
