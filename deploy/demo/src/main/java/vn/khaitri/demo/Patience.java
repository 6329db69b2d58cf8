package vn.khaitri.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for what another program does in its own time. */
public final class Patience {
  private static final long TICK_NANOS = Duration.ofMillis(250).toNanos();

  private Patience() {}

  /**
   * Asks until the answer is good.
   *
   * @throws IllegalStateException with the last answer when it never was
   */
  public static <T> T until(
      String what, Duration limit, Supplier<T> question, Predicate<T> isGood) {
    var deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      var answer = question.get();
      if (isGood.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException(what + " did not come: " + answer);
      }
      LockSupport.parkNanos(TICK_NANOS);
    }
  }
}
