package vn.khaitri.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.ProposalFlag;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.shared.Steps;

/** The way of a proposal (BR-51, BR-54), and what an officer shall look at first. */
final class ProposalPolicy {
  enum Step {
    APPROVE,
    RETURN,
    TAKE_UP
  }

  private static final Steps<ProposalState, Step> STEPS =
      new Steps<>(
          Map.of(
              Step.APPROVE, Map.of(ProposalState.PROPOSED, ProposalState.APPROVED),
              Step.RETURN, Map.of(ProposalState.PROPOSED, ProposalState.RETURNED),
              Step.TAKE_UP, Map.of(ProposalState.RETURNED, ProposalState.PROPOSED)));

  private ProposalPolicy() {}

  /** Empty when the step does not follow the state. */
  static Optional<ProposalState> after(ProposalState state, Step step) {
    return STEPS.after(state, step);
  }

  /**
   * @param again whether it was returned before
   */
  static List<ProposalFlag> flags(EvidenceView evidence, boolean again) {
    var flags = new ArrayList<ProposalFlag>();
    if (!evidence.fastDays().isEmpty()) {
      flags.add(ProposalFlag.FAST);
    }
    if (again) {
      flags.add(ProposalFlag.AGAIN);
    }
    return List.copyOf(flags);
  }
}
