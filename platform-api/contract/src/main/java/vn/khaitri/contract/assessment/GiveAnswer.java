package vn.khaitri.contract.assessment;

import jakarta.validation.constraints.Min;

/**
 * @param option zero-based index of the chosen option
 */
public record GiveAnswer(@Min(0) int option) {}
