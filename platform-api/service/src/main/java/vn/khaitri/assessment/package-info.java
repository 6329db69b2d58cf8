/**
 * Quizzes of lessons and learners' attempts at them. Owns schema {@code assessment}: a quiz has the
 * id of its lesson and is written while the lesson's course is a draft. Each writing leaves a
 * revision that never changes; a run asks the questions of the version that it keeps to, and an
 * attempt always meets those that it began with.
 */
@NullMarked
@Feature(uses = {"authoring", "courserun", "competency", "enrolment", "learning"})
package vn.khaitri.assessment;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
