package vn.khaitri.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them: in Vietnam, wherever the server stands. */
public final class Days {
  public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private Days() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), VIETNAM);
  }
}
