package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A learner played a stretch of a video. Many and small: its name is its own topic, {@code
 * khaitri.watched.v2}.
 *
 * @param fromMillis milliseconds of video time
 * @param toMillis likewise
 * @param at when the server took the report
 * @param sessionId in which it was played; null from programs of the former release, like the rest
 * @param sequence number of the report in its session: reports that were sent twice have one
 * @param ratePercent speed at which it was played; 100 for as recorded
 */
@EventType("khaitri.watched.stretch.v2")
public record LessonWatched(
    UUID learnerId,
    UUID runId,
    UUID lessonId,
    UUID mediaId,
    int fromMillis,
    int toMillis,
    Instant at,
    @Nullable UUID sessionId,
    @Nullable Integer sequence,
    @Nullable Integer ratePercent)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
