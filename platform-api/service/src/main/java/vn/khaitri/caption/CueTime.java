package vn.khaitri.caption;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Times as WebVTT and SRT write them: {@code 1:02:03.004} and {@code 01:02:03,004}. */
final class CueTime {
  private static final Pattern TIME =
      Pattern.compile("(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{1,3})");
  private static final int HOUR = 3_600_000;
  private static final int MINUTE = 60_000;
  private static final int SECOND = 1000;

  private CueTime() {}

  /** In milliseconds; empty for what is no time, also for one before the beginning. */
  static OptionalLong read(String text) {
    var found = TIME.matcher(text);
    if (!found.matches()) {
      return OptionalLong.empty();
    }
    long hours = found.group(1) == null ? 0 : Long.parseLong(found.group(1));
    // "1.5" is a second and a half.
    long millis = Long.parseLong((found.group(4) + "00").substring(0, 3));
    return OptionalLong.of(
        hours * HOUR
            + Long.parseLong(found.group(2)) * MINUTE
            + Long.parseLong(found.group(3)) * SECOND
            + millis);
  }

  /**
   * @param point before the milliseconds
   */
  static String write(long millis, char point) {
    return "%02d:%02d:%02d%c%03d"
        .formatted(
            millis / HOUR,
            millis % HOUR / MINUTE,
            millis % MINUTE / SECOND,
            point,
            millis % SECOND);
  }
}
