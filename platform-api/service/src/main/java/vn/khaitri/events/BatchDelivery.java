package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.shared.Database;

/**
 * One batch of records to one handler, in one transaction. An event that spoils the batch is found
 * by trying each by itself, and becomes a dead letter; the others go through. While the database is
 * away the batch waits.
 */
@ApplicationScoped
class BatchDelivery {
  private static final Logger LOG = Logger.getLogger(BatchDelivery.class);
  private static final long PAUSE_NANOS = 1_000_000_000;

  private final Delivery delivery;

  BatchDelivery(Delivery delivery) {
    this.delivery = delivery;
  }

  <E extends DomainEvent> void deliver(
      EventBatchHandler<E> handler,
      ConsumerRecords<String, @Nullable String> records,
      ConsumerProgress progress) {
    var envelopes = new ArrayList<Envelope>();
    var events = new ArrayList<E>();
    StreamSupport.stream(records.spliterator(), false)
        .flatMap(kafkaRecord -> Envelope.of(kafkaRecord).stream())
        .filter(envelope -> Delivery.takes(handler, envelope))
        .forEach(
            envelope -> {
              try {
                events.add(envelope.open(handler.event()));
                envelopes.add(envelope);
              } catch (JsonProcessingException unreadable) {
                delivery.deliver(handler, envelope, progress::alive);
              }
            });
    if (!events.isEmpty() && !takeTogether(handler, events, progress)) {
      envelopes.forEach(envelope -> delivery.deliver(handler, envelope, progress::alive));
    }
  }

  /** False when something in the batch does not go. */
  private static <E extends DomainEvent> boolean takeTogether(
      EventBatchHandler<E> handler, List<E> events, ConsumerProgress progress) {
    while (true) {
      progress.alive();
      try {
        QuarkusTransaction.requiringNew().run(() -> handler.onAll(events));
        return true;
      } catch (RuntimeException failure) {
        if (!Database.away(failure)) {
          LOG.warnf("A batch of %d events is taken one by one: %s", events.size(), failure);
          return false;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }
}
