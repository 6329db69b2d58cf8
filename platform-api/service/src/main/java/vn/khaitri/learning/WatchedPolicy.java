package vn.khaitri.learning;

import java.time.Duration;
import java.util.Optional;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.LessonWatchedV1;

/** How much of what a player reports is believed, and what follows from it. Milliseconds. */
final class WatchedPolicy {
  /** Players round, and containers and their streams differ in length by a frame or two. */
  static final int TOLERANCE = 2_000;

  /** No player offers more. */
  private static final int FASTEST = 2;

  /** One report comes before any time can have been seen to pass. */
  private static final int HEAD_START = 60_000;

  private static final int ENOUGH_PERCENT = 90;

  private WatchedPolicy() {}

  record Stretch(int from, int to) {}

  /** The part of the report that lies in the video; empty when it goes beyond the tolerance. */
  static Optional<Stretch> within(double fromSeconds, double toSeconds, int duration) {
    if (toSeconds * 1000 > (double) duration + TOLERANCE) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(
            Math.min(millis(fromSeconds), duration), Math.min(millis(toSeconds), duration)));
  }

  /** An event that no report can have led to is refused before it reaches the ranges. */
  static void requireSound(LessonWatched event) {
    if (event.learnerId() == null
        || event.runId() == null
        || event.lessonId() == null
        || event.mediaId() == null
        || event.at() == null
        || event.fromMillis() < 0
        || event.fromMillis() > event.toMillis()
        || event.toMillis() > LONGEST) {
      throw new IllegalArgumentException("Not a stretch: " + event);
    }
  }

  /** Likewise, before its seconds are rounded into something sound. */
  static void requireSound(LessonWatchedV1 event) {
    if (!(event.from() >= 0 && event.from() <= event.to() && event.to() * 1000 <= LONGEST)) {
      throw new IllegalArgumentException("Not a stretch: " + event);
    }
  }

  /**
   * The watched time that counts: no more than the time that passed between the first and the last
   * report allows at the fastest speed. Depends on the set of reports alone, not on their order.
   */
  static long counted(long watched, Duration between, int duration) {
    return Math.min(Math.min(watched, FASTEST * between.toMillis() + HEAD_START), duration);
  }

  /** 0 to 100, rounded down. */
  static int percent(long counted, int duration) {
    return (int) (counted * 100 / duration);
  }

  static boolean completes(long counted, int duration) {
    return percent(counted, duration) >= ENOUGH_PERCENT;
  }

  /** From the start again when the learner has finished the lesson and stopped at its end. */
  static int resumeAt(int position, int duration, boolean completed) {
    return completed && position >= duration - TOLERANCE ? 0 : position;
  }

  static int millis(double seconds) {
    return (int) Math.round(seconds * 1000);
  }

  /** A day; the ranges hold 24 of them. */
  private static final int LONGEST = 86_400_000;
}
