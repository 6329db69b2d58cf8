package vn.khaitri.contract.competency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param code in front of the colon of every skill's code
 * @param document that the framework was issued by
 * @param validTo last day; null while no end is set
 */
public record FrameworkSummaryView(
    String code,
    String name,
    String document,
    FrameworkState state,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int skills) {}
