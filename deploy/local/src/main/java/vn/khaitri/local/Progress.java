package vn.khaitri.local;

import java.time.Duration;

/** Hears what happens while parts start and stop. */
public interface Progress {

  Progress SILENT = new Progress() {};

  default void starting(ManagedProcess part) {}

  default void ready(ManagedProcess part, Duration took) {}

  default void stopped(ManagedProcess part, Duration took) {}

  /**
   * It has ended unasked or could not be started, and is started again.
   *
   * @param reason for people who run the platform; may have several lines
   * @param in after this pause
   */
  default void startsAgain(ManagedProcess part, String reason, Duration in) {}

  /** It was started again in vain too often, and is left alone. */
  default void givenUp(ManagedProcess part) {}

  /** Something beside its work went wrong, such as keeping its log short. */
  default void troubled(ManagedProcess part, String reason) {}

  /** Starts it and tells. */
  default void start(ManagedProcess part) {
    var began = System.nanoTime();
    starting(part);
    part.start();
    ready(part, Duration.ofNanos(System.nanoTime() - began));
  }

  /** Stops it and tells. */
  default void stop(ManagedProcess part) {
    var ran = part.running();
    var began = System.nanoTime();
    part.stop();
    if (ran) {
      stopped(part, Duration.ofNanos(System.nanoTime() - began));
    }
  }
}
