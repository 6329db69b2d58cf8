package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.Min;

/**
 * @param position zero-based place that the lesson takes; past the end means the end
 */
public record MoveLesson(@Min(0) int position) {}
