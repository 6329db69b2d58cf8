package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import vn.khaitri.authoring.Publications;
import vn.khaitri.learning.Classroom.Seat;
import vn.khaitri.shared.ProblemException;

/** Lessons that learners mark as done, once they can have read them. Called in a transaction. */
@ApplicationScoped
class Reading {
  private final ReadingRepository readings;
  private final LearnerTurnRepository turns;
  private final Publications publications;
  private final Completions completions;
  private final LearningConfig config;
  private final Clock clock;

  Reading(
      ReadingRepository readings,
      LearnerTurnRepository turns,
      Publications publications,
      Completions completions,
      LearningConfig config,
      Clock clock) {
    this.readings = readings;
    this.turns = turns;
    this.publications = publications;
    this.completions = completions;
    this.config = config;
    this.clock = clock;
  }

  /** The learner opens the lesson. Seconds until they may mark it as done, 0 for at once. */
  int open(UUID learnerId, Seat seat) {
    if (!LessonPolicy.isByHand(seat.lesson().kind())) {
      return 0;
    }
    return secondsLeft(learnerId, seat);
  }

  /**
   * One lesson after the other, from however many machines it is asked.
   *
   * @throws ProblemException 409 {@code not-completed-by-hand}, 409 {@code read-too-soon}
   */
  void done(UUID learnerId, Seat seat) {
    LessonPolicy.requireByHand(seat.lesson());
    turns.take(learnerId);
    var run = seat.run();
    var lessonId = seat.lesson().lessonId();
    if (completions.has(learnerId, run.runId(), lessonId)) {
      return;
    }
    int left = secondsLeft(learnerId, seat);
    if (left > 0) {
      throw new ProblemException(LearningProblem.READ_TOO_SOON, left);
    }
    var now = clock.instant();
    readings.done(learnerId, run.runId(), lessonId, now);
    completions.complete(learnerId, run, lessonId, now);
  }

  private int secondsLeft(UUID learnerId, Seat seat) {
    var run = seat.run();
    var lessonId = seat.lesson().lessonId();
    var now = clock.instant();
    var traces = readings.open(learnerId, run.runId(), lessonId, now);
    if (traces.openedAt().equals(now)) {
      completions.seen(learnerId, run.runId(), now);
    }
    var blocks = publications.lesson(run.versionId(), lessonId).blocks();
    var asked = ReadingPolicy.timeFor(blocks, config.readingShare());
    var left = ReadingPolicy.left(traces, asked, now);
    return (int) Math.max(0, left.plus(Duration.ofMillis(999)).toSeconds());
  }
}
