package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.courserun.RunMode;

class QueryParameterTest {
  @Test
  void aWordThatIsNoChoiceIsAnsweredWithTheChoices() {
    var mode = new QueryParameter("mode", RunMode.class);

    var fault = mode.fault("SOMETIMES");

    var choices = String.join(", ", QueryParameter.choices(RunMode.class));
    assertEquals(Optional.of(new FieldFault("mode", "choice-unknown", choices)), fault);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, ",
    "9999-12-31, ",
    "-999999999-01-01, date-out-of-range",
    "+10000-01-01, date-out-of-range",
    "0000-01-01, date-out-of-range",
    "30/11/2026, date-unreadable",
    "'', date-unreadable"
  })
  void datesAreThoseThatATableHolds(String value, String fault) {
    assertFault(LocalDate.class, value, fault);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T08:00:00Z, ",
    "2026-11-30, date-unreadable",
    "+10000-01-01T00:00:00Z, date-out-of-range"
  })
  void momentsAreThoseThatATableHolds(String value, String fault) {
    assertFault(Instant.class, value, fault);
  }

  @ParameterizedTest
  @CsvSource({"12, ", "-1, ", "1.5, number-unreadable", "99999999999, number-unreadable"})
  void numbersAreWhole(String value, String fault) {
    assertFault(int.class, value, fault);
  }

  @ParameterizedTest
  @CsvSource({"00000000-0000-0000-0000-000000000000, ", "x, id-unreadable"})
  void identifiersAreRead(String value, String fault) {
    assertFault(UUID.class, value, fault);
  }

  @ParameterizedTest
  @CsvSource({"true, ", "false, ", "yes, choice-unknown"})
  void truthsAreTwo(String value, String fault) {
    assertFault(boolean.class, value, fault);
  }

  @Test
  void anyTextIsText() {
    assertFault(String.class, "-999999999-01-01", null);
  }

  private static void assertFault(Class<?> type, String value, String expected) {
    var names = new QueryParameter("it", type).fault(value).map(FieldFault::name).stream().toList();

    assertEquals(expected == null ? List.of() : List.of(expected), names);
  }
}
