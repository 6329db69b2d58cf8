package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * @param revision the revision of the programme that the drafter saw; an older one is refused with
 *     409 {@code changed-meanwhile}
 */
public record WriteProgrammeModule(@Valid @NotNull ProgrammeModule module, int revision) {}
