package vn.khaitri.authoring;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The video of a lesson and the one that it had before.
 *
 * @param formerMediaId played before; of no use to anybody once its owner deleted it
 */
@Embeddable
record LessonVideo(@Nullable UUID mediaId, @Nullable UUID formerMediaId) {
  static final LessonVideo NONE = new LessonVideo(null, null);

  /** Another one; the last that could be played can be taken back. */
  LessonVideo next(@Nullable UUID next, Predicate<UUID> playable) {
    if (Objects.equals(next, mediaId)) {
      return this;
    }
    if (mediaId != null && playable.test(mediaId)) {
      return new LessonVideo(next, mediaId);
    }
    return new LessonVideo(next, Objects.equals(next, formerMediaId) ? null : formerMediaId);
  }

  /** What is played while the draft is written: the former video until the next can be played. */
  @Nullable UUID shown(Predicate<UUID> playable) {
    boolean former =
        mediaId != null
            && formerMediaId != null
            && !playable.test(mediaId)
            && playable.test(formerMediaId);
    return former ? formerMediaId : mediaId;
  }
}
