package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A learner has done all that the course asks for; told once per learner and run. */
@EventType("khaitri.learning.requirements.met.v1")
public record RequirementsMet(UUID learnerId, UUID runId, UUID courseId, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
