package vn.khaitri.contract.assessment.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.assessment.attempt.submitted.v1")
public record AttemptSubmitted(
    UUID attemptId,
    UUID learnerId,
    UUID runId,
    UUID lessonId,
    int percent,
    boolean passed,
    Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
