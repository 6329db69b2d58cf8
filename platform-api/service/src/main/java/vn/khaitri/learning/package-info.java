/**
 * What enrolled learners have done in a course run: watched time, completed lessons, requirements
 * met. Owns schema {@code learning}. Tells {@code LessonWatched} for each stretch that is played,
 * {@code LessonCompleted} and {@code RequirementsMet} once each.
 *
 * <p>A course is complete by its rule (BR-06, {@link CompletionPolicy}); lessons open in its order
 * (BR-07, {@link OrderPolicy}), and {@link Classroom} is the one door to them.
 *
 * <p>What counts, counts on the server's clock (BR-45, {@link WatchedPolicy}, {@link
 * ReadingPolicy}).
 *
 * <p>Its state does not depend on the order in which events come: watched stretches are a union,
 * completions stand by themselves, and each act opens the learner's row when none is there.
 */
@NullMarked
@Feature(uses = {"enrolment", "courserun", "media", "caption", "authoring", "library"})
package vn.khaitri.learning;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
