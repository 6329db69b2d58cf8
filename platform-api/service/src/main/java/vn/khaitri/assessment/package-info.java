/**
 * Quizzes of lessons and learners' attempts at them. Owns schema {@code assessment}: a quiz has the
 * id of its lesson; it can be written while the lesson's course is a draft and never after, so an
 * attempt always meets the questions that it began with.
 */
@NullMarked
@Feature(uses = {"authoring", "catalog", "competency", "enrolment"})
package vn.khaitri.assessment;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
