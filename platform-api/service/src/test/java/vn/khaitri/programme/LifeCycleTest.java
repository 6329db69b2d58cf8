package vn.khaitri.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.contract.programme.ProgrammeState.APPRAISED;
import static vn.khaitri.contract.programme.ProgrammeState.CHANGES_REQUESTED;
import static vn.khaitri.contract.programme.ProgrammeState.DRAFT;
import static vn.khaitri.contract.programme.ProgrammeState.IN_APPRAISAL;
import static vn.khaitri.contract.programme.ProgrammeState.ISSUED;
import static vn.khaitri.contract.programme.ProgrammeState.REPLACED;
import static vn.khaitri.contract.programme.ProgrammeState.WITHDRAWN;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.programme.LifeCycle.Step;

class LifeCycleTest {
  private static final UUID DRAFTER = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private static Map<ProgrammeState, ProgrammeState> ways(Step step) {
    var ways = new HashMap<ProgrammeState, ProgrammeState>();
    for (var state : ProgrammeState.values()) {
      LifeCycle.after(state, step).ifPresent(next -> ways.put(state, next));
    }
    return ways;
  }

  @Test
  void br10EachStepFollowsItsStateOnly() {
    assertEquals(Map.of(DRAFT, IN_APPRAISAL, CHANGES_REQUESTED, IN_APPRAISAL), ways(Step.SUBMIT));
    assertEquals(Map.of(IN_APPRAISAL, CHANGES_REQUESTED), ways(Step.REQUEST_CHANGES));
    assertEquals(Map.of(IN_APPRAISAL, APPRAISED), ways(Step.APPROVE));
    assertEquals(Map.of(APPRAISED, ISSUED), ways(Step.ISSUE));
    assertEquals(Map.of(ISSUED, WITHDRAWN), ways(Step.WITHDRAW));
    assertEquals(Map.of(ISSUED, REPLACED), ways(Step.REPLACE));
  }

  @ParameterizedTest
  @EnumSource
  void theDrafterSubmitsAndDoesNothingElse(Step step) {
    assertEquals(step == Step.SUBMIT, LifeCycle.mayTake(step, DRAFTER, DRAFTER));
    assertEquals(step != Step.SUBMIT, LifeCycle.mayTake(step, DRAFTER, OTHER));
  }

  @ParameterizedTest
  @EnumSource
  void whoWorksOnProgrammesReadsWhatWasHandedIn(ProgrammeState state) {
    assertEquals(state != DRAFT, LifeCycle.readable(true).contains(state));
  }

  @ParameterizedTest
  @EnumSource
  void everyoneReadsWhatWasIssued(ProgrammeState state) {
    assertEquals(state.wasIssued(), LifeCycle.readable(false).contains(state));
  }
}
