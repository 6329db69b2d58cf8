package vn.khaitri.web.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as date boxes of forms hold them: 2026-11-26. */
public final class Days {
  private Days() {}

  /** Null for what is no day. */
  public static @Nullable LocalDate read(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException other) {
      return null;
    }
  }

  public static String typed(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
