package vn.khaitri.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.khaitri.events.Events.OutboxFilled;

/**
 * Carries the outbox to Kafka, at least once, oldest first. One node relays at a time; a commit
 * wakes it, and it looks again each second for what a fallen node left behind.
 */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int BATCH = 200;

  private final OutboxRepository outbox;
  private final EventSender sender;
  private final Semaphore wakeUp = new Semaphore(0);
  private volatile boolean running = true;
  private volatile Thread thread = Thread.currentThread();

  OutboxRelay(OutboxRepository outbox, EventSender sender, MeterRegistry metrics) {
    this.outbox = outbox;
    this.sender = sender;
    metrics.gauge("khaitri.outbox.waiting", outbox, OutboxRepository::waiting);
  }

  void start(@Observes StartupEvent start) {
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    running = false;
    wakeUp.release();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
    wakeUp.release();
  }

  private void relay() {
    while (running) {
      try {
        boolean more = QuarkusTransaction.requiringNew().call(this::relayBatch);
        if (!more && wakeUp.tryAcquire(1, TimeUnit.SECONDS)) {
          wakeUp.drainPermits();
        }
      } catch (InterruptedException end) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failure) {
        LOG.warn("The outbox could not be relayed; trying again", failure);
        pause();
      }
    }
  }

  /** True when there may be more to send at once. */
  private boolean relayBatch() {
    if (!outbox.lockRelay()) {
      return false;
    }
    var batch = outbox.oldest(BATCH);
    // Suspended, or Kafka's threads would take the transaction along and be in it at its commit.
    if (batch.isEmpty()
        || !QuarkusTransaction.suspendingExisting().call(() -> sender.trySend(batch))) {
      return false;
    }
    outbox.remove(batch.stream().map(Envelope::id).toList());
    return batch.size() == BATCH;
  }

  private void pause() {
    try {
      wakeUp.tryAcquire(1, TimeUnit.SECONDS);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
