package vn.khaitri.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.courserun.AdmissionRules;

class AdmissionPolicyTest {
  private static final Instant NOW = Instant.ofEpochSecond(100);

  @ParameterizedTest
  @CsvSource({
    "PLANNED, , , RUN_NOT_OPEN_YET",
    "PLANNED, 50, 200, RUN_NOT_OPEN_YET",
    "OPEN, , , ",
    "OPEN, 100, 101, ",
    "OPEN, 101, , RUN_NOT_OPEN_YET",
    "OPEN, , 100, ENROLMENT_OVER",
    "OPEN, 50, 99, ENROLMENT_OVER",
    "CLOSED, , , RUN_CLOSED",
    "CANCELLED, 101, 50, RUN_CANCELLED"
  })
  void aRunTakesLearnersWhenItIsOpenAndWithinItsDates(
      RunState state,
      @Nullable Long opens,
      @Nullable Long until,
      @Nullable EnrolmentProblem expected) {
    var run = run(state, opens, until, List.of());

    var why = AdmissionPolicy.closed(run, NOW);

    assertEquals(Optional.ofNullable(expected), why);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2025-5, false",
    "2022-đ, 2022-đ, false",
    "2022-đ, 2025-5, true",
    "2022-đ, '', true"
  })
  void br23ARunIsForItsGroupsOrForEveryone(String audience, String groups, boolean expected) {
    var run = run(RunState.OPEN, null, null, audience.isEmpty() ? List.of() : List.of(audience));

    var outside =
        AdmissionPolicy.outsideAudience(
            run, groups.isEmpty() ? Set.of() : Set.of(groups, "2022-h"));

    assertEquals(expected, outside);
  }

  private static AdmissionRules run(
      RunState state, @Nullable Long opens, @Nullable Long until, List<String> audience) {
    return new AdmissionRules(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Khoá học",
        null,
        state,
        true,
        opens == null ? null : Instant.ofEpochSecond(opens),
        until == null ? null : Instant.ofEpochSecond(until),
        null,
        audience,
        List.of());
  }
}
