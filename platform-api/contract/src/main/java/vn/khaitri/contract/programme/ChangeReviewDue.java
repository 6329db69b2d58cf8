package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param date not in the past
 */
public record ChangeReviewDue(@NotNull LocalDate date) {}
