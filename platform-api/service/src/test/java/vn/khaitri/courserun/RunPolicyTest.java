package vn.khaitri.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.shared.FieldFault;

class RunPolicyTest {
  private static final RunFunding SPONSORED =
      new RunFunding(FundingSource.SPONSORED, null, null, null);

  @ParameterizedTest
  @CsvSource({
    ", , 10, 20, ''",
    "1, 15, 10, 20, ''",
    "1, 20, 10, 20, ''",
    ", , 20, 20, ends-before-start",
    ", , 21, 20, ends-before-start",
    ", 21, 10, 20, enrolment-after-end",
    "15, 15, 10, 20, opens-after-enrolment",
    "20, , 10, 20, opens-after-enrolment"
  })
  void datesStandInOrder(
      @Nullable Long opens, @Nullable Long until, long starts, long ends, String fault) {
    var plan = plan(at(opens), at(until), at(starts), at(ends), SPONSORED);

    var faults = RunPolicy.faults(plan);

    assertEquals(fault, String.join(" ", faults.stream().map(FieldFault::name).toList()));
  }

  @Test
  void br41TheStateBudgetNeedsAReasonAndADocumentForAnExamInPerson() {
    var funding = new RunFunding(FundingSource.STATE_BUDGET, FinalExamMode.IN_PERSON, " ", null);

    var faults = RunPolicy.faults(plan(null, null, at(10L), at(20L), funding));

    assertEquals(
        List.of("exam-reason-missing", "exam-document-missing"),
        faults.stream().map(FieldFault::name).toList());
  }

  @Test
  void br41AReasonAndADocumentAllowAnExamInPerson() {
    var funding =
        new RunFunding(
            FundingSource.STATE_BUDGET, FinalExamMode.IN_PERSON, "Mất điện", "12/CV-THỬ");

    var faults = RunPolicy.faults(plan(null, null, at(10L), at(20L), funding));

    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATE_BUDGET")
  void br41OtherFundsExamineAsTheyLike(FundingSource source) {
    var funding = new RunFunding(source, FinalExamMode.IN_PERSON, null, null);

    var faults = RunPolicy.faults(plan(null, null, at(10L), at(20L), funding));

    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource
  void br41TheExamIsOnlineWhereNothingIsSaid(FundingSource source) {
    var funding = new RunFunding(source, null, null, null);

    var plan = Plan.of(plan(null, null, at(10L), at(20L), funding));

    assertEquals(FinalExamMode.ONLINE_ON_PLATFORM, plan.finalExamMode());
  }

  @Test
  void groupsOutsideTheVersionAreNamedOnceEach() {
    var outside =
        RunPolicy.outside(List.of("2022-đ", "2025-5", "2025-C", "2025-5"), List.of("2022-đ"));

    assertEquals(List.of("2025-5", "2025-C"), outside);
  }

  @Test
  void aVersionForEveryoneTakesAnyGroup() {
    var outside = RunPolicy.outside(List.of("2025-C"), List.of());

    assertEquals(List.of(), outside);
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, OPEN", "OPEN, OPEN", "CLOSED,", "CANCELLED,"})
  void opening(RunState from, @Nullable RunState to) {
    var state = RunPolicy.opened(from);

    assertEquals(Optional.ofNullable(to), state);
  }

  @ParameterizedTest
  @CsvSource({"PLANNED,", "OPEN, CLOSED", "CLOSED, CLOSED", "CANCELLED,"})
  void closing(RunState from, @Nullable RunState to) {
    var state = RunPolicy.closed(from);

    assertEquals(Optional.ofNullable(to), state);
  }

  private static RunPlan plan(
      @Nullable Instant opens,
      @Nullable Instant until,
      @Nullable Instant starts,
      @Nullable Instant ends,
      RunFunding funding) {
    return new RunPlan(
        "Lớp",
        "đợt 01",
        UUID.randomUUID(),
        RunMode.ONLINE,
        opens,
        until,
        starts,
        ends,
        null,
        List.of(),
        false,
        funding);
  }

  private static @Nullable Instant at(@Nullable Long second) {
    return second == null ? null : Instant.ofEpochSecond(second);
  }
}
