/**
 * Who learns in which course run. Owns schema {@code enrolment}. Asks the catalog whether a run
 * takes learners; tells {@code LearnerEnrolled} and {@code LearnerWithdrew}.
 */
@NullMarked
@Feature(uses = {"catalog"})
package vn.khaitri.enrolment;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
