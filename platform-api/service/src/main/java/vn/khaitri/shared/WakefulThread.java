package vn.khaitri.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Does the same work whenever it is woken, and at least every so often for what a fallen node left
 * behind. Work that fails is tried again after the same time.
 */
public final class WakefulThread {
  private static final Logger LOG = Logger.getLogger(WakefulThread.class);
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Duration lookAgain;
  private final BooleanSupplier work;
  private final Semaphore wakeUp = new Semaphore(0);
  private final Thread thread;
  private volatile boolean running = true;

  /**
   * @param work true when there may be more to do at once
   */
  public WakefulThread(String name, Duration lookAgain, BooleanSupplier work) {
    this.lookAgain = lookAgain;
    this.work = work;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  public void wake() {
    wakeUp.release();
  }

  /** Ends with the work at hand, for which it waits a little. */
  public void stop() throws InterruptedException {
    running = false;
    wakeUp.release();
    thread.join(FAREWELL);
  }

  private void run() {
    try {
      while (running) {
        if (!workOnce() && wakeUp.tryAcquire(lookAgain.toMillis(), TimeUnit.MILLISECONDS)) {
          wakeUp.drainPermits();
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean workOnce() {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "%s failed; trying again", thread.getName());
      return false;
    }
  }
}
