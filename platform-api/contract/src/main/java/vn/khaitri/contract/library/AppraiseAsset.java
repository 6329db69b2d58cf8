package vn.khaitri.contract.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param comment to the uploader; required when changes are asked for
 */
public record AppraiseAsset(@NotNull Verdict verdict, @NotNull @Size(max = 2000) String comment) {
  public enum Verdict {
    APPROVE,
    REQUEST_CHANGES
  }
}
