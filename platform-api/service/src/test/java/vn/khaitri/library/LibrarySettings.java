package vn.khaitri.library;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Period;

/** Limits as the program has them, for tests without the program. */
record LibrarySettings(int maxMegapixels, int maxSide) implements LibraryConfig {
  private static final long MEGA = 1024 * 1024;

  @Override
  public MemorySize maxPicture() {
    return new MemorySize(BigInteger.valueOf(5 * MEGA));
  }

  @Override
  public MemorySize maxDocument() {
    return new MemorySize(BigInteger.valueOf(50 * MEGA));
  }

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
