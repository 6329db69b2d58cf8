package vn.khaitri.contract.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

public record StartAttempt(@NotNull UUID runId, @NotNull UUID lessonId) {}
