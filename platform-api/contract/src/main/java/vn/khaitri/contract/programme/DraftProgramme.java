package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param code stays for good; successors share it
 * @param rules the usual ones when left out
 * @param modules in their order
 */
public record DraftProgramme(
    @NotBlank @Size(max = 100) String code,
    @Valid @NotNull ProgrammeDescription description,
    @Valid @NotNull ProgrammeFigures figures,
    @Valid @NotNull ProgrammeRules rules,
    @NotNull @Size(max = 50) List<@Valid @NotNull ProgrammeModule> modules) {
  public DraftProgramme {
    rules = rules == null ? ProgrammeRules.USUAL : rules;
  }
}
