package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param comment to the drafter; required when changes are asked for
 */
public record AppraiseProgramme(
    @NotNull Verdict verdict, @NotNull @Size(max = 2000) String comment) {
  public enum Verdict {
    APPROVE,
    REQUEST_CHANGES
  }
}
