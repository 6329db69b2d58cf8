package vn.khaitri.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.deadletter.DeadLetterView;
import vn.khaitri.shared.Ids;

/** An event that a handler could not take, kept with the reason until someone sends it again. */
@Entity
@Table(schema = "events", name = "dead_letter")
class DeadLetter {
  @Id private UUID id;
  private UUID eventId;
  private String eventType;
  private String topic;
  private String eventKey;
  private Instant eventTime;
  private @Nullable String traceparent;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String payload;

  private String consumer;

  @Column(length = 1000)
  private String reason;

  private Instant failedAt;

  protected DeadLetter() {}

  DeadLetter(String consumer, Envelope envelope, String reason, Instant failedAt) {
    this.id = Ids.next();
    this.eventId = envelope.id();
    this.eventType = envelope.type();
    this.topic = envelope.topic();
    this.eventKey = envelope.key();
    this.eventTime = envelope.time();
    this.traceparent = envelope.traceparent();
    this.payload = envelope.payload();
    this.consumer = consumer;
    this.reason = reason;
    this.failedAt = failedAt;
  }

  /** What an operator reads is how it failed last. */
  void failAgain(String latestReason, Instant at) {
    reason = latestReason;
    failedAt = at;
  }

  String consumer() {
    return consumer;
  }

  Envelope envelope() {
    return new Envelope(eventId, eventType, topic, eventKey, eventTime, traceparent, payload);
  }

  DeadLetterView view() {
    return new DeadLetterView(id, eventId, eventType, consumer, reason, failedAt);
  }
}
