package vn.khaitri.contract.assessment.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A learner reached the pass mark of a quiz; told for each passing attempt. */
@EventType("khaitri.assessment.passed.v1")
public record AssessmentPassed(UUID learnerId, UUID runId, UUID lessonId, int percent, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
