package vn.khaitri.web.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.web.authoring.Periods.Gap;
import vn.khaitri.web.authoring.Periods.Way;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.50|1,5", "8.00|8", "0.00|0", "104|104", "0.25|0,25", "10|10"})
  void writesFiguresAsPeopleHereDo(BigDecimal periods, String shown) {
    assertEquals(shown, Periods.figure(periods, Locale.of("vi")));
  }

  @Test
  void writesAPointInEnglish() {
    assertEquals("1.5", Periods.figure(new BigDecimal("1.50"), Locale.of("en")));
  }

  @Test
  void br01TellsInWhichWaySumsMissTheFramework() {
    var gaps = Periods.gaps(sums("4.5", "10"), sums("8", "8"));

    assertEquals(
        List.of(
            new Gap(Way.THEORY_SHORT, new BigDecimal("3.5")),
            new Gap(Way.PRACTICE_OVER, new BigDecimal("2"))),
        gaps);
  }

  @Test
  void br01FindsNoGapInOtherDecimals() {
    assertEquals(List.of(), Periods.gaps(sums("8.00", "0.0"), sums("8", "0")));
  }

  private static PeriodSums sums(String theory, String practice) {
    return new PeriodSums(new BigDecimal(theory), new BigDecimal(practice));
  }
}
