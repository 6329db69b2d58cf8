package vn.khaitri.library;

import java.time.Duration;
import java.time.Period;

/** Limits as the program has them, for tests without the program. */
record LibrarySettings() implements LibraryConfig {
  @Override
  public Duration addressValidity() {
    return Duration.ofMinutes(15);
  }

  @Override
  public Duration addressReuse() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Period reviewAfter() {
    return Period.ofYears(1);
  }

  @Override
  public Duration sweepGrace() {
    return Duration.ofHours(6);
  }

  @Override
  public Duration sweepEvery() {
    return Duration.ofHours(6);
  }

  @Override
  public Duration expiryCheckEvery() {
    return Duration.ofHours(1);
  }
}
