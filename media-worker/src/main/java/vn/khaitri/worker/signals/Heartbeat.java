package vn.khaitri.worker.signals;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Beats whenever the loop, or the job that it waits for, gets on. */
@Singleton
public class Heartbeat {
  private volatile long last = System.nanoTime();

  public void beat() {
    last = System.nanoTime();
  }

  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - last);
  }
}
