package vn.khaitri.contract.enrolment.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.enrolment.learner.withdrew.v1")
public record LearnerWithdrew(UUID enrolmentId, UUID learnerId, UUID runId) implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
