package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.khaitri.media.Media;

/**
 * How long the videos of lessons are. Kept in memory for minutes, because every report of a player
 * asks; a file that takes a video's place differs by a second at most.
 */
@ApplicationScoped
class VideoLengths {
  private static final Duration KEPT_FOR = Duration.ofMinutes(5);

  private final Media media;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  VideoLengths(Media media, Clock clock) {
    this.media = media;
    this.clock = clock;
  }

  private record Known(int millis, Instant until) {}

  /** Milliseconds. */
  int of(UUID mediaId) {
    var now = clock.instant();
    return known
        .compute(
            mediaId,
            (id, last) ->
                last != null && now.isBefore(last.until())
                    ? last
                    : new Known(
                        WatchedPolicy.millis(media.durationSeconds(id)), now.plus(KEPT_FOR)))
        .millis();
  }
}
