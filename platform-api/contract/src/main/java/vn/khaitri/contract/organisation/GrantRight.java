package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param userName of somebody who has signed in before; not the caller's own
 * @param validTo the last day of the right; null for until it is taken back
 */
public record GrantRight(
    @NotBlank @Size(max = 255) String userName,
    @NotNull UnitRight right,
    @Nullable LocalDate validTo) {}
