package vn.khaitri.programme;

import static vn.khaitri.contract.programme.ProgrammeState.APPRAISED;
import static vn.khaitri.contract.programme.ProgrammeState.CHANGES_REQUESTED;
import static vn.khaitri.contract.programme.ProgrammeState.DRAFT;
import static vn.khaitri.contract.programme.ProgrammeState.IN_APPRAISAL;
import static vn.khaitri.contract.programme.ProgrammeState.ISSUED;
import static vn.khaitri.contract.programme.ProgrammeState.REPLACED;
import static vn.khaitri.contract.programme.ProgrammeState.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.shared.Steps;

/** The steps of a programme and who may take them (BR-10, S0 Phụ lục 4). */
final class LifeCycle {
  enum Step {
    SUBMIT,
    REQUEST_CHANGES,
    APPROVE,
    ISSUE,
    WITHDRAW,
    REPLACE
  }

  private static final Steps<ProgrammeState, Step> STEPS =
      new Steps<>(
          Map.of(
              Step.SUBMIT, Map.of(DRAFT, IN_APPRAISAL, CHANGES_REQUESTED, IN_APPRAISAL),
              Step.REQUEST_CHANGES, Map.of(IN_APPRAISAL, CHANGES_REQUESTED),
              Step.APPROVE, Map.of(IN_APPRAISAL, APPRAISED),
              Step.ISSUE, Map.of(APPRAISED, ISSUED),
              Step.WITHDRAW, Map.of(ISSUED, WITHDRAWN),
              Step.REPLACE, Map.of(ISSUED, REPLACED)));

  private LifeCycle() {}

  /** Empty when the step does not follow {@code state}. */
  static Optional<ProgrammeState> after(ProgrammeState state, Step step) {
    return STEPS.after(state, step);
  }

  /** Only the drafter submits; anyone but the drafter takes the other steps. */
  static boolean mayTake(Step step, UUID drafterId, UUID callerId) {
    return (step == Step.SUBMIT) == drafterId.equals(callerId);
  }

  /**
   * The states in which somebody else's programme can be read: once it is issued by everyone, from
   * the day it is handed in by those who work on programmes.
   */
  static Set<ProgrammeState> readable(boolean staff) {
    return Arrays.stream(ProgrammeState.values())
        .filter(state -> staff ? state != DRAFT : state.wasIssued())
        .collect(Collectors.toUnmodifiableSet());
  }
}
