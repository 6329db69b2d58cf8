package vn.khaitri.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import vn.khaitri.contract.catalog.CourseLength;

/** Which length of the catalogue a course has. */
final class LengthPolicy {
  private static final int HOUR = 60;
  private static final int PERIODS_A_DAY = 8;

  private LengthPolicy() {}

  /**
   * @param periods credited periods; 0 for a course that states none, which has no length
   */
  static Optional<CourseLength> of(BigDecimal periods, int minutesPerPeriod) {
    if (periods.signum() == 0) {
      return Optional.empty();
    }
    var minutes = periods.multiply(BigDecimal.valueOf(minutesPerPeriod));
    if (minutes.compareTo(BigDecimal.valueOf(HOUR)) <= 0) {
      return Optional.of(CourseLength.UP_TO_AN_HOUR);
    }
    if (minutes.compareTo(BigDecimal.valueOf(4L * HOUR)) <= 0) {
      return Optional.of(CourseLength.UP_TO_FOUR_HOURS);
    }
    return Optional.of(
        periods.compareTo(BigDecimal.valueOf(3L * PERIODS_A_DAY)) <= 0
            ? CourseLength.UP_TO_THREE_DAYS
            : CourseLength.LONGER);
  }
}
