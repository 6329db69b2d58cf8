package vn.khaitri.contract.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param fullName as it stands on certificates
 * @param phone as people write it: {@code 0912 345 678}, {@code +84 912.345.678}
 * @param email for those who have one
 * @param unitId where they belong; null, which only admins may say, for nowhere
 */
public record OpenAccount(
    @NotBlank
        @Size(min = 2, max = 120)
        @Pattern(regexp = FULL_NAME, message = "{accounts.full-name}")
        String fullName,
    @NotBlank @Size(max = 40) String phone,
    @Nullable @Email(message = "{accounts.email}") @Size(max = 255) String email,
    @Nullable UUID unitId) {
  /** Letters of any language, spaces, points, hyphens and apostrophes. */
  public static final String FULL_NAME = "[\\p{L}\\p{M} .'’-]*";
}
