package vn.khaitri.contract.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param code six digits
 * @param password of their own choice
 */
public record ConfirmSignUp(
    @NotBlank @Size(max = 20) String code, @NotBlank @Size(min = 8, max = 100) String password) {
  /** Never with what it holds. */
  @Override
  public String toString() {
    return "ConfirmSignUp";
  }
}
