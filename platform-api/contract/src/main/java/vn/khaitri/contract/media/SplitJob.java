package vn.khaitri.contract.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * @param pieces in which any worker may make the picture from now on
 */
public record SplitJob(long fence, @Min(1) @Max(5000) int pieces) {}
