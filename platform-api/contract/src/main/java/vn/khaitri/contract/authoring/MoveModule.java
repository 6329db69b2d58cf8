package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.Min;

/**
 * @param position zero-based place that the module takes; past the end means the end
 */
public record MoveModule(@Min(0) int position) {}
