package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.khaitri.contract.learning.ReportWatched;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.events.Events;
import vn.khaitri.learning.Classroom.Seat;
import vn.khaitri.shared.ProblemException;

/** Hands on what players report. */
@ApplicationScoped
class Watching {
  private final VideoLengths lengths;
  private final Events events;
  private final Clock clock;

  Watching(VideoLengths lengths, Events events, Clock clock) {
    this.lengths = lengths;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Returns once the broker has acknowledged; called without a transaction, so that no connection
   * is held meanwhile.
   *
   * @throws ProblemException 400 {@code watched-beyond-end}
   */
  void report(UUID learnerId, Seat seat, ReportWatched request) {
    var lesson = seat.lesson();
    var mediaId = LessonPolicy.video(lesson);
    int duration = lengths.of(mediaId);
    var stretch =
        WatchedPolicy.within(request.from(), request.to(), duration)
            .orElseThrow(
                () -> new ProblemException(LearningProblem.WATCHED_BEYOND_END, duration / 1000.0));
    var watched =
        new LessonWatched(
            learnerId,
            seat.run().runId(),
            lesson.lessonId(),
            mediaId,
            stretch.from(),
            stretch.to(),
            clock.instant());
    events.publishNow(watched);
    events.publishNow(WatchedVersions.former(watched));
  }
}
