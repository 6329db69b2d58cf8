package vn.khaitri.contract.courserun.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A course run will not take place; nobody has learnt in it. */
@EventType("khaitri.catalog.course-run.cancelled.v1")
public record CourseRunCancelled(UUID runId, UUID courseId, Instant at) implements DomainEvent {
  @Override
  public UUID key() {
    return runId;
  }
}
