package vn.khaitri.contract.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appraised asset was looked over and is still right (BR-11).
 *
 * @param reviewDueDate the next time at the latest
 * @param validTo last day of the licence, as it is now; null for ever
 * @param revision the revision that the appraiser saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record ReviewAsset(
    @NotNull LocalDate reviewDueDate,
    @Nullable LocalDate validTo,
    @NotNull @Size(max = 2000) String comment,
    int revision) {}
