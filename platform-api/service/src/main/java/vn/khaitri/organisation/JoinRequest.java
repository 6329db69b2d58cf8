package vn.khaitri.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person asks to belong to a unit. Rows are made and withdrawn by {@link
 * JoinRequestRepository}; they wait until somebody else decides.
 */
@Entity
@Table(schema = "organisation", name = "join_request")
class JoinRequest {
  enum Outcome {
    ACCEPTED,
    REFUSED,
    WITHDRAWN
  }

  @Id private UUID id;
  private UUID personId;
  private UUID unitId;
  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @Column private @Nullable Instant decidedAt;
  @Column private @Nullable UUID decidedBy;
  private @Nullable String reason;

  protected JoinRequest() {}

  void decide(boolean accepted, @Nullable String why, UUID by, Instant at) {
    outcome = accepted ? Outcome.ACCEPTED : Outcome.REFUSED;
    reason = why;
    decidedBy = by;
    decidedAt = at;
  }

  boolean isWaiting() {
    return outcome == null;
  }

  boolean isRefused() {
    return outcome == Outcome.REFUSED;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  UUID unitId() {
    return unitId;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  @Nullable String reason() {
    return reason;
  }
}
