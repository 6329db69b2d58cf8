package vn.khaitri.contract.enrolment.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * @param at null in what was told before facts of enrolment carried their time
 */
@EventType("khaitri.enrolment.learner.withdrew.v1")
public record LearnerWithdrew(UUID enrolmentId, UUID learnerId, UUID runId, @Nullable Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
