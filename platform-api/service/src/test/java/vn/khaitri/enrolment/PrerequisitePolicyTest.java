package vn.khaitri.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.authoring.Prerequisite;

class PrerequisitePolicyTest {
  private static final UUID COURSE = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCourseIsCompletedOrNot(boolean completed) {
    var asked = new Prerequisite(Prerequisite.Kind.COMPLETION, COURSE, null, null, null);
    var attained =
        new Attained(
            completed ? Set.of(COURSE) : Set.of(UUID.randomUUID()), Map.of(), Set.of(), TODAY);

    var met = PrerequisitePolicy.isMet(asked, attained);

    assertEquals(completed, met);
  }

  @ParameterizedTest
  @CsvSource({"79, false", "80, true", "100, true"})
  void aScoreIsReachedFromItsPercentOn(int best, boolean expected) {
    var asked = new Prerequisite(Prerequisite.Kind.SCORE, COURSE, 80, null, null);
    var attained = new Attained(Set.of(COURSE), Map.of(COURSE, best), Set.of(), TODAY);

    var met = PrerequisitePolicy.isMet(asked, attained);

    assertEquals(expected, met);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, true", "2026-11-26, true", "2026-11-27, false"})
  void aDayIsReachedWhenItBegins(LocalDate date, boolean expected) {
    var asked = new Prerequisite(Prerequisite.Kind.NOT_BEFORE, null, null, date, null);
    var attained = new Attained(Set.of(), Map.of(), Set.of(), TODAY);

    var met = PrerequisitePolicy.isMet(asked, attained);

    assertEquals(expected, met);
  }

  @ParameterizedTest
  @CsvSource({"2022-đ, true", "2022-d, false"})
  void aGroupIsThePersonsOrNot(String group, boolean expected) {
    var asked = new Prerequisite(Prerequisite.Kind.AUDIENCE, null, null, null, group);
    var attained = new Attained(Set.of(), Map.of(), Set.of("2022-đ", "2025-5"), TODAY);

    var met = PrerequisitePolicy.isMet(asked, attained);

    assertEquals(expected, met);
  }
}
