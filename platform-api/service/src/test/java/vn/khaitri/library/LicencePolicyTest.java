package vn.khaitri.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.library.LicenceState;

class LicencePolicyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest
  @CsvSource({
    ",           ,           VALID",
    "2026-11-26, ,           VALID",
    "2026-11-27, ,           NOT_YET",
    ",           2026-12-27, VALID",
    ",           2026-12-26, EXPIRING",
    ",           2026-11-26, EXPIRING",
    ",           2026-11-25, EXPIRED",
    "2026-01-01, 2026-11-25, EXPIRED",
    "2026-12-01, 2026-12-10, NOT_YET"
  })
  void br13ALicenceHoldsFromItsFirstDayToItsLast(
      @Nullable LocalDate from, @Nullable LocalDate to, LicenceState expected) {
    var state = LicencePolicy.on(DAY, from, to);

    assertEquals(expected, state);
  }
}
