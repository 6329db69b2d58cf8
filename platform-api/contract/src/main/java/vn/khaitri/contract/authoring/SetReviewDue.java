package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

public record SetReviewDue(@NotNull LocalDate date) {}
