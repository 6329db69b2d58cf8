package vn.khaitri.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the program, so that tests can bring their own. It ticks in microseconds, as
 * PostgreSQL does: an instant is read back as it was answered.
 */
@Singleton
class Time {
  private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), TICK);
  }

  @Produces
  @Singleton
  InstantSource instants() {
    return clock();
  }
}
