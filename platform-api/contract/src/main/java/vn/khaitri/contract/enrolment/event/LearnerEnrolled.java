package vn.khaitri.contract.enrolment.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * @param at null in what was told before facts of enrolment carried their time
 */
@EventType("khaitri.enrolment.learner.enrolled.v1")
public record LearnerEnrolled(
    UUID enrolmentId, UUID learnerId, UUID runId, UUID courseId, @Nullable Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
