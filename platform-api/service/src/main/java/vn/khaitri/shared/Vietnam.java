package vn.khaitri.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The country in which days begin and end. */
public final class Vietnam {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Vietnam() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
