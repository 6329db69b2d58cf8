package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A learner did something in a run: read or watched. Told once a day in Vietnam at most for each
 * run.
 */
@EventType("khaitri.learning.learner.seen.v1")
public record LearnerSeen(UUID learnerId, UUID runId, Instant at) implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
