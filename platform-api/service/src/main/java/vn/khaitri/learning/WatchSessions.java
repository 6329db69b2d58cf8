package vn.khaitri.learning;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.learning.Classroom.Seat;
import vn.khaitri.shared.BoundedCache;

/**
 * The sessions in which learners watch. Kept in memory for half a minute, because every report
 * asks: another node learns that late that one has ended, and its clock stood still all the same.
 */
@ApplicationScoped
class WatchSessions {
  private final WatchSessionRepository sessions;
  private final LearnerTurnRepository turns;
  private final BoundedCache<UUID, WatchSession> known;
  private final Clock clock;

  WatchSessions(
      WatchSessionRepository sessions,
      LearnerTurnRepository turns,
      @CacheName("watch-sessions") Cache known,
      Clock clock) {
    this.sessions = sessions;
    this.turns = turns;
    this.known = new BoundedCache<>(known);
    this.clock = clock;
  }

  /** Ends the learner's session before. Called in a transaction. */
  WatchSession open(UUID learnerId, Seat seat) {
    turns.take(learnerId);
    var now = clock.instant();
    sessions
        .current(learnerId)
        .ifPresent(
            former -> {
              former.end(now);
              sessions.flush();
              known.forget(former.id());
            });
    int headStart =
        WatchedPolicy.headStart(
            sessions.lastHeadStart(learnerId).map(last -> Duration.between(last, now)));
    var session =
        new WatchSession(learnerId, seat.run().runId(), seat.lesson().lessonId(), now, headStart);
    sessions.persist(session);
    return session;
  }

  Optional<WatchSession> find(UUID sessionId) {
    return known
        .find(sessionId)
        .or(
            () ->
                sessions.findByIdOptional(sessionId).map(session -> known.put(sessionId, session)));
  }
}
