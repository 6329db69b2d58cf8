package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.opentelemetry.api.trace.Span;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.shared.Ids;

/**
 * An event with what travels around it: CloudEvents attributes in the headers of the Kafka record,
 * the record itself as JSON in its value.
 *
 * @param traceparent W3C trace context of the act that caused the event
 */
record Envelope(
    UUID id,
    String type,
    String topic,
    String key,
    Instant time,
    @Nullable String traceparent,
    String payload) {
  private static final Logger LOG = Logger.getLogger(Envelope.class);

  /** Below the megabyte that brokers take by default, with room for the headers. */
  private static final int LARGEST_BYTES = 900_000;

  /**
   * Readers skip fields that they do not know: an added optional field keeps an event's version.
   */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * @throws IllegalArgumentException for an event that the broker would never take, since one in
   *     the outbox would hold up all behind it
   */
  static Envelope of(DomainEvent event) {
    try {
      var payload = JSON.writeValueAsString(event);
      if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
        throw new IllegalArgumentException("Too large for an event: " + event.getClass());
      }
      return new Envelope(
          Ids.next(),
          EventTypes.nameOf(event.getClass()),
          EventTypes.topicOf(event.getClass()),
          event.key().toString(),
          Instant.now(),
          currentTrace(),
          payload);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("Not an event: " + event.getClass(), broken);
    }
  }

  /** Empty, and said in the log, for a record that is not an event of ours. */
  static Optional<Envelope> of(ConsumerRecord<String, @Nullable String> kafkaRecord) {
    try {
      return Optional.of(
          new Envelope(
              UUID.fromString(header(kafkaRecord, "ce_id").orElseThrow()),
              header(kafkaRecord, "ce_type").orElseThrow(),
              kafkaRecord.topic(),
              storable(String.valueOf(kafkaRecord.key())),
              header(kafkaRecord, "ce_time").map(Instant::parse).orElse(Instant.EPOCH),
              header(kafkaRecord, "traceparent").orElse(null),
              storable(Optional.ofNullable(kafkaRecord.value()).orElseThrow())));
    } catch (NoSuchElementException | IllegalArgumentException | DateTimeException foreign) {
      LOG.warnf("Not an event of ours: %s at %d", kafkaRecord.topic(), kafkaRecord.offset());
      return Optional.empty();
    }
  }

  private static Optional<String> header(
      ConsumerRecord<String, @Nullable String> kafkaRecord, String name) {
    var header = kafkaRecord.headers().lastHeader(name);
    byte @Nullable [] value = header == null ? null : header.value();
    return Optional.ofNullable(value)
        .map(bytes -> storable(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** A dead letter must find room in PostgreSQL, which has none for NUL. */
  private static String storable(String text) {
    return text.replace("\u0000", "");
  }

  <E extends DomainEvent> E open(Class<E> event) throws JsonProcessingException {
    return JSON.readValue(payload, event);
  }

  private static @Nullable String currentTrace() {
    var context = Span.current().getSpanContext();
    return context.isValid()
        ? "00-"
            + context.getTraceId()
            + "-"
            + context.getSpanId()
            + "-"
            + context.getTraceFlags().asHex()
        : null;
  }
}
