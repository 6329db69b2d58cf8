package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param validTo last day
 */
public record EndAudienceGroup(@NotNull LocalDate validTo) {}
