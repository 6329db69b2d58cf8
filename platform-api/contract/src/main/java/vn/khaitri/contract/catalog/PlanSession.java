package vn.khaitri.contract.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

public record PlanSession(@NotNull @Valid SessionPlan session) {}
