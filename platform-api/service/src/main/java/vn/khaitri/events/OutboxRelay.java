package vn.khaitri.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import vn.khaitri.events.Events.OutboxFilled;
import vn.khaitri.shared.WakefulThread;

/**
 * Carries the outbox to Kafka, at least once, oldest first. One node relays at a time; a commit
 * wakes it, and it looks again each second for what a fallen node left behind.
 */
@ApplicationScoped
class OutboxRelay {
  private static final int BATCH = 200;

  private final OutboxRepository outbox;
  private final EventSender sender;
  private final WakefulThread thread =
      new WakefulThread("outbox-relay", Duration.ofSeconds(1), this::relay);

  OutboxRelay(OutboxRepository outbox, EventSender sender, MeterRegistry metrics) {
    this.outbox = outbox;
    this.sender = sender;
    metrics.gauge("khaitri.outbox.waiting", outbox, OutboxRepository::waiting);
  }

  void start(@Observes StartupEvent start) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    thread.stop();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
    thread.wake();
  }

  private boolean relay() {
    return QuarkusTransaction.requiringNew().call(this::relayBatch);
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
}
