package vn.khaitri.learning;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.LessonWatchedV1;

/** How much of what a player reports is believed, and what follows from it. Milliseconds. */
final class WatchedPolicy {
  /** Players round, and containers and their streams differ in length by a frame or two. */
  static final int TOLERANCE = 2_000;

  /** As long as a player plays between two reports: one may be on its way. */
  static final int HEAD_START = 15_000;

  /** Sessions that follow each other within this time have one head start together. */
  static final Duration CHAIN = Duration.ofHours(1);

  /** No player offers more. */
  private static final int FASTEST_PERCENT = 200;

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
        || event.toMillis() > LONGEST
        || !isSound(event.ratePercent())) {
      throw new IllegalArgumentException("Not a stretch: " + event);
    }
  }

  /** Likewise, before its seconds are rounded into something sound. */
  static void requireSound(LessonWatchedV1 event) {
    if (!(event.from() >= 0 && event.from() <= event.to() && event.to() * 1000 <= LONGEST)) {
      throw new IllegalArgumentException("Not a stretch: " + event);
    }
  }

  /** The fastest for what was told without its speed. */
  static int ratePercent(LessonWatched event) {
    return Objects.requireNonNullElse(event.ratePercent(), FASTEST_PERCENT);
  }

  private static boolean isSound(@Nullable Integer ratePercent) {
    return ratePercent == null || (ratePercent > 0 && ratePercent <= FASTEST_PERCENT);
  }

  /**
   * What a session is given beyond what its clock shows.
   *
   * @param sinceHeadStart since the learner's last session that was given one; empty for none
   */
  static int headStart(Optional<Duration> sinceHeadStart) {
    return sinceHeadStart.filter(since -> since.compareTo(CHAIN) < 0).isPresent() ? 0 : HEAD_START;
  }

  /**
   * Whether so much cannot have been played since the session began, even if the clocks of two
   * servers differ by the length of a report. Shorter than that it is left to {@link #counted}.
   */
  static boolean isTooFast(Stretch stretch, int ratePercent, Duration sinceStart) {
    return stretch.to() - stretch.from()
        > Math.max(sinceStart.toMillis(), 0) * ratePercent / 100 + HEAD_START;
  }

  /**
   * The watched time that counts. Depends on the set of reports alone, not on their order.
   *
   * @param watched length of the union of all stretches
   * @param credited by the clocks of their sessions
   */
  static long counted(long watched, long credited, int duration) {
    return Math.min(Math.min(watched, credited), duration);
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

  /** 100 for the speed of the recording. */
  static int percentOf(double rate) {
    return (int) Math.round(rate * 100);
  }

  static int millis(double seconds) {
    return (int) Math.round(seconds * 1000);
  }

  /** A day; the ranges hold 24 of them. */
  private static final int LONGEST = 86_400_000;
}
