package vn.khaitri.contract.enrolment.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.enrolment.learner.enrolled.v1")
public record LearnerEnrolled(UUID enrolmentId, UUID learnerId, UUID runId, UUID courseId)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
