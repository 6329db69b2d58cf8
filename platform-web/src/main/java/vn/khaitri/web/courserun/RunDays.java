package vn.khaitri.web.courserun;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.web.shell.Days;

/**
 * The days of a run as date boxes hold them. A run begins with the first moment of its first day
 * and ends with the last of its last one. A moment within a day, which others may have set, stays
 * as long as its box shows that day.
 */
final class RunDays {
  private RunDays() {}

  /**
   * @param kept the moment that the box was filled from; null for none
   * @return null when the box is empty or holds no day
   */
  static @Nullable Instant from(String typed, @Nullable Instant kept) {
    return shownFrom(kept).equals(typed)
        ? kept
        : Optional.ofNullable(Days.read(typed)).map(Days::beginning).orElse(null);
  }

  /** The first moment after the day. */
  static @Nullable Instant until(String typed, @Nullable Instant kept) {
    return shownUntil(kept).equals(typed)
        ? kept
        : Optional.ofNullable(Days.read(typed))
            .map(day -> Days.beginning(day.plusDays(1)))
            .orElse(null);
  }

  static String shownFrom(@Nullable Instant moment) {
    return moment == null ? "" : Days.of(moment).toString();
  }

  static String shownUntil(@Nullable Instant moment) {
    return moment == null ? "" : Days.of(moment.minusNanos(1)).toString();
  }

  /** Left out, the API would take it for none. */
  static boolean isUnreadable(String typed) {
    return !typed.isEmpty() && Days.read(typed) == null;
  }
}
