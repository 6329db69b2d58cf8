package vn.khaitri.contract.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.khaitri.contract.accounts.OpenAccount;

/**
 * @param fullName as it stands on certificates
 * @param phone as people write it; it becomes the user name
 */
public record AskToSignUp(
    @NotBlank
        @Size(min = 2, max = 120)
        @Pattern(regexp = OpenAccount.FULL_NAME, message = "{accounts.full-name}")
        String fullName,
    @NotBlank @Size(max = 40) String phone) {}
