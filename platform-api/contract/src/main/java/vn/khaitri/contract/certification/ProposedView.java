package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what it rests on.
 *
 * @param evidence as it was when it was proposed last; null for a proposal from before the record
 *     was asked
 * @param acts what was done about it, the oldest first
 */
public record ProposedView(ProposalView proposal, @Nullable EvidenceView evidence, List<Act> acts) {
  /**
   * @param state that it led to
   * @param by who did it; null where new evidence did
   * @param reason of a return; null otherwise
   */
  public record Act(
      ProposalState state, Instant at, @Nullable String by, @Nullable String reason) {}
}
