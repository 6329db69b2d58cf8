package vn.khaitri.contract.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The figures that the framework states, whatever its modules add up to.
 *
 * @param minutesPerPeriod 45 when left out (BR-03)
 * @param maxPeriodsPerDay credited periods of a learner beyond which the pace is flagged; {@code
 *     periodsPerDay} when left out (BR-04)
 */
public record ProgrammeFigures(
    @Positive @Max(200) int workingDays,
    @Positive @Max(16) int periodsPerDay,
    @NotNull @Positive @Max(240) Integer minutesPerPeriod,
    @NotNull @Positive @Max(100) Integer maxPeriodsPerDay,
    @PositiveOrZero @Max(10_000) int theoryPeriods,
    @PositiveOrZero @Max(10_000) int practicePeriods,
    @PositiveOrZero @Max(10_000) int totalPeriods) {
  /** BR-03. */
  public static final int USUAL_MINUTES = 45;

  /** What was left out is as usual. */
  public ProgrammeFigures {
    minutesPerPeriod = minutesPerPeriod == null ? USUAL_MINUTES : minutesPerPeriod;
    maxPeriodsPerDay = maxPeriodsPerDay == null ? periodsPerDay : maxPeriodsPerDay;
  }
}
