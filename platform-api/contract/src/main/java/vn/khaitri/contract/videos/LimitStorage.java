package vn.khaitri.contract.videos;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * @param gigabytes of 1024³ bytes; null for what all units get. Less than is used already refuses
 *     new uploads and removes nothing.
 */
public record LimitStorage(@Min(0) @Max(1_000_000) @Nullable Integer gigabytes) {}
