package vn.khaitri.contract.programme;

import jakarta.validation.constraints.Positive;

/**
 * Undoes what was done since.
 *
 * @param to the revision whose content comes back, as a new revision
 * @param revision as in {@link WriteProgrammeModule}
 */
public record RestoreProgramme(@Positive int to, int revision) {}
