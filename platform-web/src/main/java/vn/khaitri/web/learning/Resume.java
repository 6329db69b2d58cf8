package vn.khaitri.web.learning;

import java.util.Optional;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.media.PlaybackView;

/**
 * Where a video goes on.
 *
 * @param seconds 0 to start from the beginning
 */
record Resume(double seconds) {
  /** Less than this from either end is not worth a jump. */
  private static final double EDGE = 5;

  static Resume of(LessonView lesson) {
    var length =
        Optional.ofNullable(lesson.playback()).map(PlaybackView::durationSeconds).orElse(0.0);
    var at = lesson.resumeAt();
    return new Resume(at < EDGE || at > length - EDGE ? 0 : at);
  }

  public boolean isLater() {
    return seconds > 0;
  }
}
