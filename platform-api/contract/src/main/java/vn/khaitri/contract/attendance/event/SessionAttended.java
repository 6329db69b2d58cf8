package vn.khaitri.contract.attendance.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A learner was present at a class session (BR-30); told once per learner and session.
 *
 * @param lessonId the SESSION lesson that this completes; null for a session beside the lessons
 * @param at the end of the session, or the moment of recording while it still goes on
 */
@EventType("khaitri.enrolment.session.attended.v1")
public record SessionAttended(
    UUID learnerId, UUID runId, @Nullable UUID lessonId, UUID sessionId, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
