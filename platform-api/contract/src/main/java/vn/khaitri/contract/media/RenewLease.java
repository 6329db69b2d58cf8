package vn.khaitri.contract.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * @param progressPercent of the task; that of PREPARE counts for the whole job, of which it is the
 *     first tenth unless it makes the video whole
 */
public record RenewLease(long fence, @Min(0) @Max(100) int progressPercent) {}
