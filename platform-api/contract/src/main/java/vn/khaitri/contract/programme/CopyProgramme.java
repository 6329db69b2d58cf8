package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is different about the copy; see {@link ProgrammeDescription}. */
public record CopyProgramme(
    @NotBlank @Size(max = 100) String code,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Size(max = 40) List<@NotBlank @Size(max = 40) String> audienceGroups,
    @NotNull @Size(max = 40) List<@NotBlank @Size(max = 300) String> audience,
    @NotNull @Size(max = 1000) String audienceVerbatim) {}
