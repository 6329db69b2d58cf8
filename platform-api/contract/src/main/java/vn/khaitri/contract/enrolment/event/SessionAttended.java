package vn.khaitri.contract.enrolment.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A learner was present in a class session that teaches a SESSION lesson.
 *
 * @param at when the session took place
 */
@EventType("khaitri.enrolment.session.attended.v1")
public record SessionAttended(UUID learnerId, UUID runId, UUID lessonId, UUID sessionId, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
