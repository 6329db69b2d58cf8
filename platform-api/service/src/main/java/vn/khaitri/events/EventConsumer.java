package vn.khaitri.events;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes every event from Kafka and gives it to the handlers that wait for its kind, each on its
 * own.
 */
@ApplicationScoped
class EventConsumer {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);

  private final List<EventHandler<?>> handlers;
  private final Delivery delivery;

  EventConsumer(@All List<EventHandler<?>> handlers, Delivery delivery) {
    this.handlers = handlers;
    this.delivery = delivery;
  }

  @Incoming("events-in")
  @Blocking
  void take(ConsumerRecord<String, String> kafkaRecord) {
    var type = header(kafkaRecord, "ce_type");
    var id = header(kafkaRecord, "ce_id");
    if (type.isEmpty() || id.isEmpty()) {
      LOG.warnf("Not an event of ours: %s at %d", kafkaRecord.topic(), kafkaRecord.offset());
      return;
    }
    var envelope =
        new Envelope(
            UUID.fromString(id.get()),
            type.get(),
            kafkaRecord.topic(),
            String.valueOf(kafkaRecord.key()),
            header(kafkaRecord, "ce_time").map(Instant::parse).orElse(Instant.EPOCH),
            header(kafkaRecord, "traceparent").orElse(null),
            kafkaRecord.value());
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

  private static Optional<String> header(ConsumerRecord<String, String> kafkaRecord, String name) {
    var header = kafkaRecord.headers().lastHeader(name);
    byte @Nullable [] value = header == null ? null : header.value();
    return Optional.ofNullable(value).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
