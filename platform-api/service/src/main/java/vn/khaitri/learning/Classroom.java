package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/**
 * Face of learning: the door to runs and lessons. It is a 404 for who is not enrolled; a lesson
 * opens on the first day of its run (409 {@code run-not-begun}) and after those that come before it
 * (409 {@code lesson-locked}, BR-07).
 */
@ApplicationScoped
public class Classroom {
  private final Enrolments enrolments;
  private final CourseRuns courseRuns;
  private final CompletionRepository completions;
  private final Clock clock;

  Classroom(
      Enrolments enrolments, CourseRuns courseRuns, CompletionRepository completions, Clock clock) {
    this.enrolments = enrolments;
    this.courseRuns = courseRuns;
    this.completions = completions;
    this.clock = clock;
  }

  /** A lesson and the run in which it is learnt. */
  record Seat(CourseRun run, CourseLesson lesson) {}

  /** Refuses whoever cannot do anything in the lesson now, for example start its quiz. */
  @Transactional
  public void requireOpen(UUID learnerId, UUID runId, UUID lessonId) {
    seatToLearn(learnerId, runId, lessonId);
  }

  /** The learner's runs with the time of enrolment. */
  Map<UUID, Instant> enrolledAt(UUID learnerId) {
    return enrolments.enrolledAt(learnerId);
  }

  CourseRun run(UUID learnerId, UUID runId) {
    enrolments.requireEnrolled(learnerId, runId);
    return courseRuns.find(runId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /** To look at a lesson, also after the run has ended. */
  @Transactional
  Seat seat(UUID learnerId, UUID runId, UUID lessonId) {
    var run = run(learnerId, runId);
    var lesson =
        run.lesson(lessonId)
            .orElseThrow(() -> new ProblemException(LearningProblem.LESSON_UNKNOWN));
    DatesPolicy.requireBegun(run, clock.instant());
    requireUnlocked(learnerId, run, lesson);
    return new Seat(run, lesson);
  }

  /** To do something in a lesson: 409 {@code run-ended} after the last day of the run. */
  @Transactional
  Seat seatToLearn(UUID learnerId, UUID runId, UUID lessonId) {
    var seat = seat(learnerId, runId, lessonId);
    DatesPolicy.requireNotEnded(seat.run(), clock.instant());
    return seat;
  }

  private void requireUnlocked(UUID learnerId, CourseRun run, CourseLesson lesson) {
    if (OrderPolicy.isOrdered(run, lesson)) {
      var completed = completions.lessons(learnerId, run.runId());
      OrderPolicy.first(run, lesson, completed)
          .ifPresent(
              first -> {
                throw new ProblemException(LearningProblem.LESSON_LOCKED, first.title());
              });
    }
  }
}
