package vn.khaitri.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/**
 * Days as date boxes of forms hold them, 2026-11-26, and as people write them where a browser has
 * no such boxes, 26/11/2026.
 */
public final class Days {
  public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter BY_HAND =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Days() {}

  /** Null for what is no day of the calendar. */
  public static @Nullable LocalDate read(String typed) {
    var day = typed.strip();
    try {
      return day.indexOf('/') < 0 ? LocalDate.parse(day) : LocalDate.parse(day, BY_HAND);
    } catch (DateTimeParseException other) {
      return null;
    }
  }

  public static String typed(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The day that it is in Vietnam. */
  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, VIETNAM);
  }

  /** The first moment of a day in Vietnam. */
  public static Instant beginning(LocalDate day) {
    return day.atStartOfDay(VIETNAM).toInstant();
  }
}
