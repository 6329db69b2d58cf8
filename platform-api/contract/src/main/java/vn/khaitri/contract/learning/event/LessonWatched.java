package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A learner played a stretch of a video. Many and small: its name is its own topic, {@code
 * khaitri.watched.v1}.
 *
 * @param from seconds of video time
 * @param to likewise
 * @param at when the server took the report
 */
@EventType("khaitri.watched.stretch.v1")
public record LessonWatched(
    UUID learnerId, UUID runId, UUID lessonId, UUID mediaId, double from, double to, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
