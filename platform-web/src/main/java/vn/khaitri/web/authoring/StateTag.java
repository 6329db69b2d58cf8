package vn.khaitri.web.authoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.MediaView;

/**
 * The state of a lesson in the outline.
 *
 * @param media its upload; null when there is none, or none any more
 * @param questions of a quiz; 0 for the other kinds
 */
public record StateTag(
    UUID lessonId, @Nullable MediaView media, Readiness readiness, int questions) {
  public int percent() {
    return media == null ? 0 : media.progressPercent();
  }

  /** In the page. */
  public String anchor() {
    return "tinh-trang-" + lessonId;
  }
}
