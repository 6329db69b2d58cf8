package vn.khaitri.contract.programme;

import jakarta.validation.constraints.Positive;

/**
 * @param number the number that the module takes, from 1; past the end means the end
 * @param revision as in {@link WriteProgrammeModule}
 */
public record MoveProgrammeModule(@Positive int number, int revision) {}
