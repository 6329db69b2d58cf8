package vn.khaitri.contract.competency;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param validTo last day
 */
public record EndFramework(@NotNull LocalDate validTo) {}
