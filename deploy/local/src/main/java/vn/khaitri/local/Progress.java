package vn.khaitri.local;

import java.time.Duration;

/** Hears what happens while parts start and stop. */
public interface Progress {

  Progress SILENT = new Progress() {};

  default void starting(ManagedProcess part) {}

  default void ready(ManagedProcess part, Duration took) {}

  default void stopped(ManagedProcess part, Duration took) {}

  /** Starts it and tells. */
  default void start(ManagedProcess part) {
    var began = System.nanoTime();
    starting(part);
    part.start();
    ready(part, Duration.ofNanos(System.nanoTime() - began));
  }

  /** Stops it and tells. */
  default void stop(ManagedProcess part) {
    if (part.running()) {
      var began = System.nanoTime();
      part.stop();
      stopped(part, Duration.ofNanos(System.nanoTime() - began));
    }
  }
}
