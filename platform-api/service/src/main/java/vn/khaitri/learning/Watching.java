package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.khaitri.contract.learning.ReportWatched;
import vn.khaitri.contract.learning.WatchSessionView;
import vn.khaitri.contract.learning.WatchedTakenView;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.events.Events;
import vn.khaitri.learning.Classroom.Seat;
import vn.khaitri.learning.WatchedPolicy.Stretch;
import vn.khaitri.shared.ProblemException;

/** Hands on what players report. */
@ApplicationScoped
class Watching {
  private final WatchSessions sessions;
  private final WatchFlagRepository flags;
  private final VideoLengths lengths;
  private final Events events;
  private final Clock clock;

  Watching(
      WatchSessions sessions,
      WatchFlagRepository flags,
      VideoLengths lengths,
      Events events,
      Clock clock) {
    this.sessions = sessions;
    this.flags = flags;
    this.lengths = lengths;
    this.events = events;
    this.clock = clock;
  }

  /** Called in a transaction. */
  WatchSessionView open(UUID learnerId, Seat seat) {
    LessonPolicy.video(seat.lesson());
    return sessions.open(learnerId, seat).view();
  }

  /**
   * Returns once the broker has acknowledged; called without a transaction, so that no connection
   * is held meanwhile.
   *
   * @throws ProblemException 400 {@code watched-beyond-end}, 409 {@code watch-session-unknown}, 409
   *     {@code watched-too-fast}
   */
  WatchedTakenView report(UUID learnerId, Seat seat, ReportWatched request) {
    var mediaId = LessonPolicy.video(seat.lesson());
    int duration = lengths.of(mediaId);
    var stretch =
        WatchedPolicy.within(request.from(), request.to(), duration)
            .orElseThrow(
                () -> new ProblemException(LearningProblem.WATCHED_BEYOND_END, duration / 1000.0));
    int ratePercent = WatchedPolicy.percentOf(request.rate());
    var session = believed(learnerId, seat, request, stretch, ratePercent);
    var watched =
        new LessonWatched(
            learnerId,
            seat.run().runId(),
            seat.lesson().lessonId(),
            mediaId,
            stretch.from(),
            stretch.to(),
            clock.instant(),
            session.id(),
            request.sequence(),
            ratePercent);
    events.publishNow(watched);
    events.publishNow(WatchedVersions.former(watched));
    return new WatchedTakenView(session.isCurrent());
  }

  /** The session of the report, or the refusal, which is counted. */
  private WatchSession believed(
      UUID learnerId, Seat seat, ReportWatched request, Stretch stretch, int ratePercent) {
    var now = clock.instant();
    var session =
        sessions
            .find(request.session())
            .filter(found -> found.isOf(learnerId, seat.run().runId(), seat.lesson().lessonId()));
    if (session.isEmpty()) {
      flags.count(learnerId, seat, WatchFlag.FOREIGN, now);
      throw new ProblemException(LearningProblem.WATCH_SESSION_UNKNOWN);
    }
    if (WatchedPolicy.isTooFast(stretch, ratePercent, session.get().since(now))) {
      flags.count(learnerId, seat, WatchFlag.TOO_FAST, now);
      throw new ProblemException(LearningProblem.WATCHED_TOO_FAST);
    }
    return session.get();
  }
}
