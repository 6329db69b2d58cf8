package vn.khaitri.contract.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

public record EnrolLearner(@NotNull UUID runId) {}
