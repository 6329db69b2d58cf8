package vn.khaitri.contract.certification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of each of many proposals.
 *
 * @param decisions in the order in which they were asked for
 * @param left how many of the run wait without a flag still, counted as far as 1,000; 0 where no
 *     run was named
 */
public record ApprovalsView(List<Decision> decisions, long left) {
  /**
   * @param learnerName empty for a proposal that there is not
   * @param certificateId null when none was issued
   * @param number null likewise
   * @param why in the caller's words; empty when it was issued
   */
  public record Decision(
      UUID proposalId,
      String learnerName,
      @Nullable UUID certificateId,
      @Nullable String number,
      List<String> why) {}

  public List<Decision> issued() {
    return decisions.stream().filter(decision -> decision.certificateId() != null).toList();
  }

  public List<Decision> refused() {
    return decisions.stream().filter(decision -> decision.certificateId() == null).toList();
  }
}
