package vn.khaitri.contract.certification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param proposalIds each decided by itself
 */
public record ApproveProposals(
    @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> proposalIds) {
  /** So many are decided in one request. */
  public static final int MOST = 500;
}
