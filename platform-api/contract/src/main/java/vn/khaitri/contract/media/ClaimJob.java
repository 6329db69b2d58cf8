package vn.khaitri.contract.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param worker name of the process, for the operator
 * @param holding the upload whose normalised file this worker still has on its disk; null when it
 *     has none
 * @param largestSourceBytes of an upload that this worker has room for; null when any will do
 */
public record ClaimJob(
    @NotBlank @Size(max = 100) String worker,
    @Nullable UUID holding,
    @PositiveOrZero @Nullable Long largestSourceBytes) {}
