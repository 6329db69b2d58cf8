package vn.khaitri.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.catalog.CourseLength;

class LengthPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "0.25, 45, UP_TO_AN_HOUR",
    "1, 60, UP_TO_AN_HOUR",
    "1.01, 60, UP_TO_FOUR_HOURS",
    "5.33, 45, UP_TO_FOUR_HOURS",
    "5.34, 45, UP_TO_THREE_DAYS",
    "24, 45, UP_TO_THREE_DAYS",
    "24.01, 45, LONGER",
    "104, 45, LONGER"
  })
  void periodsMakeALength(BigDecimal periods, int minutesPerPeriod, CourseLength expected) {
    var length = LengthPolicy.of(periods, minutesPerPeriod);

    assertEquals(Optional.of(expected), length);
  }

  @Test
  void aCourseWithoutPeriodsHasNoLength() {
    var length = LengthPolicy.of(new BigDecimal("0.00"), 45);

    assertEquals(Optional.empty(), length);
  }
}
