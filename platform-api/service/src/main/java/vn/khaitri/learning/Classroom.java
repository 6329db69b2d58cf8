package vn.khaitri.learning;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.shared.BoundedCache;
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

  /** A lesson that is open stays open: no completion is taken back, and no version changes. */
  private final BoundedCache<Opened, Boolean> opened;

  Classroom(
      Enrolments enrolments,
      CourseRuns courseRuns,
      CompletionRepository completions,
      Clock clock,
      @CacheName("opened-lessons") Cache opened) {
    this.enrolments = enrolments;
    this.courseRuns = courseRuns;
    this.completions = completions;
    this.clock = clock;
    this.opened = new BoundedCache<>(opened);
  }

  private record Opened(UUID learnerId, UUID runId, UUID lessonId) {}

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
    var lesson = lesson(run, lessonId);
    if (OrderPolicy.isOrdered(run, lesson)) {
      opened.get(
          new Opened(learnerId, runId, lessonId),
          door -> open(run, lesson, completions.lessons(learnerId, runId)));
    }
    return new Seat(run, lesson);
  }

  /** Likewise, when it is known already what the learner has done in the run. */
  Seat seat(LearnerRun learnerRun, UUID lessonId) {
    var run = learnerRun.run();
    var lesson = lesson(run, lessonId);
    open(run, lesson, learnerRun.completed());
    return new Seat(run, lesson);
  }

  /** To do something in a lesson: 409 {@code run-ended} after the last day of the run. */
  @Transactional
  Seat seatToLearn(UUID learnerId, UUID runId, UUID lessonId) {
    var seat = seat(learnerId, runId, lessonId);
    DatesPolicy.requireNotEnded(seat.run(), clock.instant());
    return seat;
  }

  private CourseLesson lesson(CourseRun run, UUID lessonId) {
    var lesson =
        run.lesson(lessonId)
            .orElseThrow(() -> new ProblemException(LearningProblem.LESSON_UNKNOWN));
    DatesPolicy.requireBegun(run, clock.instant());
    return lesson;
  }

  /** True, or refused. */
  private static boolean open(CourseRun run, CourseLesson lesson, Set<UUID> completed) {
    OrderPolicy.first(run, lesson, completed)
        .ifPresent(
            first -> {
              throw new ProblemException(LearningProblem.LESSON_LOCKED, first.title());
            });
    return true;
  }
}
