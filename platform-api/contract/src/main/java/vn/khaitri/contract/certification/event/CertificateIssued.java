package vn.khaitri.contract.certification.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.certification.certificate.issued.v1")
public record CertificateIssued(
    UUID certificateId, UUID learnerId, UUID runId, UUID courseId, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
