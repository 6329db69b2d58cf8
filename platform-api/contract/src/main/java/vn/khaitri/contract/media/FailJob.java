package vn.khaitri.contract.media;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param technicalDetail for the operator's log, never shown to the instructor
 */
public record FailJob(
    long fence, @NotNull FailureReason reason, @NotNull @Size(max = 4000) String technicalDetail) {}
