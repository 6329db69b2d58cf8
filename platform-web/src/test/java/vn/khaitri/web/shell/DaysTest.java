package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(strings = {"26/11/2026", "2026-11-26"})
  void readsDaysAsPeopleAndAsBoxesWriteThem(String typed) {
    assertEquals(LocalDate.of(2026, 11, 26), Days.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/2/2026", "2026-02-30", "mai", "26/11"})
  void knowsNoDayThatIsNotInTheCalendar(String typed) {
    assertNull(Days.read(typed));
  }

  @Test
  void aDayBeginsAtMidnightInVietnam() {
    var midnight = Instant.parse("2026-11-25T17:00:00Z");

    assertEquals(midnight, Days.beginning(LocalDate.of(2026, 11, 26)));
    assertEquals(LocalDate.of(2026, 11, 26), Days.of(midnight));
  }
}
