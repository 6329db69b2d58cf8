package vn.khaitri.worker;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Beats whenever the loop, or the job that it waits for, gets on. */
@Singleton
class Heartbeat {
  private volatile long last = System.nanoTime();

  void beat() {
    last = System.nanoTime();
  }

  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - last);
  }
}
