package vn.khaitri.events;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands envelopes to Kafka and knows when it is away. */
@ApplicationScoped
class EventSender {
  private static final Logger LOG = Logger.getLogger(EventSender.class);

  /** Longer than the producer's own delivery timeout, so that its verdict comes first. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** After a failure nobody waits for the broker again for this long. */
  private static final long PAUSE_NANOS = Duration.ofSeconds(3).toNanos();

  private final MutinyEmitter<String> records;
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile boolean away;
  private volatile long nextLook;

  EventSender(
      @Channel("events-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 20_000)
          MutinyEmitter<String> records) {
    this.records = records;
  }

  /** True once the broker keeps the event; false when it is away. */
  boolean trySend(Envelope envelope) {
    return trySend(List.of(envelope));
  }

  /**
   * True once the broker keeps them all. The first goes alone: with the broker away, the others do
   * not queue.
   */
  boolean trySend(List<Envelope> envelopes) {
    if (envelopes.isEmpty()) {
      return true;
    }
    if (!away) {
      return attempt(envelopes);
    }
    // One looks whether it is back; the others do not wait with it.
    if (System.nanoTime() - nextLook < 0 || !looking.compareAndSet(false, true)) {
      return false;
    }
    try {
      return attempt(envelopes);
    } finally {
      looking.set(false);
    }
  }

  private boolean attempt(List<Envelope> envelopes) {
    try {
      send(envelopes.getFirst()).await().atMost(PATIENCE);
      if (envelopes.size() > 1) {
        var others = envelopes.stream().skip(1).map(this::send).toList();
        Uni.join().all(others).andFailFast().await().atMost(PATIENCE);
      }
      if (away) {
        LOG.info("Kafka is back");
      }
      away = false;
      return true;
    } catch (RuntimeException failure) {
      nextLook = System.nanoTime() + PAUSE_NANOS;
      if (!away) {
        LOG.warnf("Kafka is away, events wait: %s", failure);
      }
      away = true;
      return false;
    }
  }

  private Uni<Void> send(Envelope envelope) {
    var headers = new RecordHeaders();
    header(headers, "ce_specversion", "1.0");
    header(headers, "ce_id", envelope.id().toString());
    header(headers, "ce_source", "/khaitri");
    header(headers, "ce_type", envelope.type());
    header(headers, "ce_time", envelope.time().toString());
    header(headers, "content-type", "application/json");
    var record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(envelope.topic())
            .withKey(envelope.key())
            .withHeaders(headers)
            .build();
    return records.sendMessage(
        Message.of(envelope.payload())
            .addMetadata(record)
            .addMetadata(TracingMetadata.withCurrent(traceOf(envelope))));
  }

  private static void header(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  static Context traceOf(Envelope envelope) {
    return envelope.traceparent() == null
        ? Context.root()
        : W3CTraceContextPropagator.getInstance()
            .extract(
                Context.root(), Map.of("traceparent", envelope.traceparent()), new MapGetter());
  }

  private static final class MapGetter implements TextMapGetter<Map<String, String>> {
    @Override
    public Iterable<String> keys(Map<String, String> carrier) {
      return carrier.keySet();
    }

    @Override
    public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
      return carrier == null ? null : carrier.get(key);
    }
  }
}
