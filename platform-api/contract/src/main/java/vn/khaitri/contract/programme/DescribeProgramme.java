package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * @param revision the revision that the drafter saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record DescribeProgramme(
    @Valid @NotNull ProgrammeDescription description,
    @Valid @NotNull ProgrammeFigures figures,
    @Valid @NotNull ProgrammeRules rules,
    int revision) {}
