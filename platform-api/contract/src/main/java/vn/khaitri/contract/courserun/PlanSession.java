package vn.khaitri.contract.courserun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

public record PlanSession(@NotNull @Valid SessionPlan session) {}
