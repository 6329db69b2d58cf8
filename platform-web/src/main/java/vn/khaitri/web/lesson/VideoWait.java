package vn.khaitri.web.lesson;

import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.web.authoring.BackOff;

/**
 * A video that is processed, and when the page looks at it again.
 *
 * @param lessonPage of the lesson that shows it
 * @param seconds until then
 * @param asked how often it was looked before
 */
record VideoWait(String lessonPage, MediaView media, int seconds, int asked) {
  private static final int LEAST_SECONDS = 1;
  private static final int MOST_SECONDS = 30;

  static VideoWait first(String lessonPage, MediaView media) {
    return new VideoWait(lessonPage, media, LEAST_SECONDS, 0);
  }

  /**
   * @param seen what {@link #sign} said before
   */
  static VideoWait next(String lessonPage, MediaView now, String seen, int seconds, int asked) {
    var moved = !sign(now).equals(seen);
    return new VideoWait(
        lessonPage, now, BackOff.next(moved, seconds, LEAST_SECONDS, MOST_SECONDS), asked + 1);
  }

  /** What a change of means that it goes on. */
  private static String sign(MediaView media) {
    return media.progressPercent() + "-" + media.queuePlace();
  }

  public boolean isQueued() {
    return media.state() == MediaState.QUEUED;
  }

  /** Videos that are processed before this one. */
  public int videosAhead() {
    var place = media.queuePlace();
    return place == null ? 0 : place - 1;
  }

  public int percent() {
    return media.progressPercent();
  }

  /** For reading aloud, which each percent would start anew. */
  public int roundPercent() {
    return percent() / 10 * 10;
  }

  /** Until it can be played, rounded up; 0 when nobody knows. */
  public long minutesLeft() {
    var left = media.secondsLeft();
    return left == null ? 0 : left / 60 + 1;
  }

  /** Under which it is looked at again; another one each time. */
  public String page() {
    return "%s/video/cho?tep=%s&luc=%s&dau=%s&giay=%d&lan=%d"
        .formatted(lessonPage, media.id(), media.state(), sign(media), seconds, asked);
  }
}
