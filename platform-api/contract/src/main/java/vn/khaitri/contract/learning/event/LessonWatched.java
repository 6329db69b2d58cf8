package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A learner played a stretch of a video. Many and small: its name is its own topic, {@code
 * khaitri.watched.v2}.
 *
 * @param fromMillis milliseconds of video time
 * @param toMillis likewise
 * @param at when the server took the report
 */
@EventType("khaitri.watched.stretch.v2")
public record LessonWatched(
    UUID learnerId,
    UUID runId,
    UUID lessonId,
    UUID mediaId,
    int fromMillis,
    int toMillis,
    Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
