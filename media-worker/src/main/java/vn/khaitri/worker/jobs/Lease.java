package vn.khaitri.worker.jobs;

import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.khaitri.contract.media.MediaJobApi;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.RenewLease;

/**
 * Our hold on a task. Tells the API about progress at most once a second, and in any case three
 * times per lease and so often that a cancelled job does not go on for long.
 *
 * <p>An API that does not answer does not end it: a lease that ran out is still ours as long as
 * nobody else took the task. Only a refusal ends it, and then interrupts the thread that works.
 */
final class Lease implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Lease.class);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);

  private final MediaJobApi api;
  private final MediaJobView job;
  private final Thread holder;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("lease").factory());
  private volatile int percent;
  private int toldPercent;
  private long toldAt = System.nanoTime();
  private boolean troubled;
  private boolean lost;
  private boolean released;

  private Lease(MediaJobApi api, MediaJobView job, Thread holder) {
    this.api = api;
    this.job = job;
    this.holder = holder;
  }

  /** Holds the task for the calling thread. */
  static Lease hold(MediaJobApi api, MediaJobView job) {
    var lease = new Lease(api, job, Thread.currentThread());
    var _ =
        lease.ticks.scheduleWithFixedDelay(
            Context.current().wrap(lease::tick),
            TICK.toMillis(),
            TICK.toMillis(),
            TimeUnit.MILLISECONDS);
    return lease;
  }

  /**
   * @param share of the task that is done, 0 to 1
   */
  void progress(double share) {
    percent = (int) Math.clamp(share * 100, 0, 100);
  }

  synchronized boolean lost() {
    return lost;
  }

  private void tick() {
    var now = System.nanoTime();
    var quiet = Duration.ofNanos(now - toldAt);
    var news = percent;
    if (news == toldPercent
        && quiet.multipliedBy(3).toSeconds() < job.leaseSeconds()
        && quiet.compareTo(LONGEST_SILENCE) < 0) {
      return;
    }
    try {
      api.renew(job.mediaId(), new RenewLease(job.fence(), news));
      toldPercent = news;
      toldAt = now;
      troubled = false;
    } catch (RuntimeException trouble) {
      look(trouble);
    }
  }

  private void look(RuntimeException trouble) {
    if (Refusal.of(trouble).leaseLost()) {
      lose();
    } else if (!troubled && !ticks.isShutdown()) {
      troubled = true;
      LOG.warnf("Cannot renew the lease, going on: %s", trouble.toString());
    }
  }

  private synchronized void lose() {
    if (!released) {
      lost = true;
      ticks.shutdown();
      holder.interrupt();
    }
  }

  /** From now on nothing interrupts the holder. */
  @Override
  public synchronized void close() {
    released = true;
    ticks.shutdownNow();
  }
}
