package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * {@link LessonWatched} in seconds, told beside it for one release, topic {@code
 * khaitri.watched.v1}.
 *
 * @param from seconds of video time
 * @param to likewise
 * @param at when the server took the report
 * @param alsoVersion 2 where the same is told as {@link LessonWatched} too; null from programs that
 *     do not know it
 */
@EventType("khaitri.watched.stretch.v1")
public record LessonWatchedV1(
    UUID learnerId,
    UUID runId,
    UUID lessonId,
    UUID mediaId,
    double from,
    double to,
    Instant at,
    @Nullable Integer alsoVersion)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
