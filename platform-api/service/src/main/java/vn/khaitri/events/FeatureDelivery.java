package vn.khaitri.events;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/** The records of one poll to the handlers of one feature, one after the other. */
@ApplicationScoped
class FeatureDelivery {
  private final Delivery delivery;
  private final Tracer tracer;

  FeatureDelivery(Delivery delivery, Tracer tracer) {
    this.delivery = delivery;
    this.tracer = tracer;
  }

  void deliver(
      List<EventHandler<?>> handlers,
      ConsumerRecords<String, @Nullable String> records,
      ConsumerProgress progress) {
    for (var kafkaRecord : records) {
      progress.alive();
      Envelope.of(kafkaRecord).ifPresent(envelope -> deliver(handlers, envelope, progress));
    }
  }

  /** The trace of the act that caused the event goes on in its handlers. */
  private void deliver(
      List<EventHandler<?>> handlers, Envelope envelope, ConsumerProgress progress) {
    var takers = handlers.stream().filter(handler -> Delivery.takes(handler, envelope)).toList();
    if (takers.isEmpty()) {
      return;
    }
    var span =
        tracer
            .spanBuilder(envelope.type())
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(EventSender.traceOf(envelope))
            .startSpan();
    try (var current = span.makeCurrent()) {
      takers.forEach(handler -> delivery.deliver(handler, envelope, progress::alive));
    } finally {
      span.end();
    }
  }
}
