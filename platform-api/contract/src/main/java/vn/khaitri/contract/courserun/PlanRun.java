package vn.khaitri.contract.courserun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * @param versionId the published version that the run keeps to, to its end (BR-05)
 */
public record PlanRun(@NotNull UUID versionId, @NotNull @Valid RunPlan plan) {}
