package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.khaitri.media.Media;

/**
 * How long the videos of lessons are. Kept in memory, because every report of a player asks and a
 * published video does not change; only videos of published lessons are asked for.
 */
@ApplicationScoped
class VideoLengths {
  private final Media media;
  private final Map<UUID, Integer> known = new ConcurrentHashMap<>();

  VideoLengths(Media media) {
    this.media = media;
  }

  /** Milliseconds. */
  int of(UUID mediaId) {
    return known.computeIfAbsent(mediaId, id -> WatchedPolicy.millis(media.durationSeconds(id)));
  }
}
