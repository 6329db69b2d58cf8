package vn.khaitri.contract.programme;

import jakarta.validation.constraints.Positive;

/**
 * @param revision as in {@link WriteProgrammeModule}
 */
public record SwapDays(@Positive int first, @Positive int second, int revision) {}
