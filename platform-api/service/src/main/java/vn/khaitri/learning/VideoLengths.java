package vn.khaitri.learning;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.media.Media;
import vn.khaitri.shared.BoundedCache;

/**
 * How long the videos of lessons are. Kept in memory for minutes, because every report of a player
 * asks; a file that takes a video's place differs by a second at most.
 */
@ApplicationScoped
class VideoLengths {
  private final Media media;
  private final BoundedCache<UUID, Integer> known;

  VideoLengths(Media media, @CacheName("video-lengths") Cache known) {
    this.media = media;
    this.known = new BoundedCache<>(known);
  }

  /** Milliseconds. */
  int of(UUID mediaId) {
    return known.get(mediaId, id -> WatchedPolicy.millis(media.durationSeconds(id)));
  }
}
