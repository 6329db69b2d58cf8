package vn.khaitri.courserun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.shared.Vietnam;

/**
 * Which runs a list holds; what is null leaves none out.
 *
 * @param units any of them
 * @param endsAfter runs that are not over then
 * @param startsBefore runs that have begun then
 */
record RunFilter(
    @Nullable UUID course,
    @Nullable Set<UUID> units,
    @Nullable String waveSearch,
    @Nullable RunMode mode,
    @Nullable RunState state,
    @Nullable Instant endsAfter,
    @Nullable Instant startsBefore) {

  /** The first moment of a day in Vietnam. */
  static @Nullable Instant beginning(@Nullable LocalDate day) {
    return Optional.ofNullable(day)
        .map(date -> date.atStartOfDay(Vietnam.ZONE).toInstant())
        .orElse(null);
  }

  /** The first moment after a day in Vietnam. */
  static @Nullable Instant end(@Nullable LocalDate day) {
    return day == null ? null : beginning(day.plusDays(1));
  }
}
