package vn.khaitri.contract.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

public record RenewLease(long fence, @Min(0) @Max(100) int progressPercent) {}
