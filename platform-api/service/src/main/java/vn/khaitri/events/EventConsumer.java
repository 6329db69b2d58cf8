package vn.khaitri.events;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes every event from Kafka and gives it to the handlers that wait for its kind, each on its
 * own.
 */
@ApplicationScoped
class EventConsumer {
  private final List<EventHandler<?>> handlers;
  private final Delivery delivery;

  EventConsumer(@All List<EventHandler<?>> handlers, Delivery delivery) {
    this.handlers = handlers;
    this.delivery = delivery;
  }

  @Incoming("events-in")
  @Blocking
  void take(ConsumerRecord<String, String> kafkaRecord) {
    Envelope.of(kafkaRecord).ifPresent(this::deliver);
  }

  private void deliver(Envelope envelope) {
    handlers.stream()
        .filter(handler -> Delivery.takes(handler, envelope))
        .forEach(handler -> delivery.deliver(handler, envelope));
  }

  /** The handler behind the name that a dead letter keeps. */
  Optional<EventHandler<?>> handler(String name) {
    return handlers.stream()
        .<EventHandler<?>>map(handler -> handler)
        .filter(handler -> Delivery.nameOf(handler).equals(name))
        .findFirst();
  }
}
