package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param comment to the author; required when changes are asked for
 */
public record AppraiseCourse(@NotNull Verdict verdict, @NotNull @Size(max = 2000) String comment) {
  public enum Verdict {
    APPROVE,
    REQUEST_CHANGES
  }
}
