package vn.khaitri.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/** The clock of the program, so that tests can bring their own. */
@Singleton
class Time {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  InstantSource instants() {
    return Clock.systemUTC();
  }
}
