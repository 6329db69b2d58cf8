package vn.khaitri.worker.signals;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Given once, when this process is asked to end. Tells an interrupt to stop from a lost lease. */
@Singleton
public class StopSignal {
  private final CountDownLatch signal = new CountDownLatch(1);

  public void give() {
    signal.countDown();
  }

  public boolean given() {
    return signal.getCount() == 0;
  }

  /** Waits; true when the signal came meanwhile. */
  public boolean comesWithin(Duration time) throws InterruptedException {
    return signal.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
