package vn.khaitri.contract.courserun.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A course run takes learners; it keeps to the version named here. */
@EventType("khaitri.catalog.course-run.opened.v1")
public record CourseRunOpened(UUID runId, UUID courseId, UUID versionId) implements DomainEvent {
  @Override
  public UUID key() {
    return runId;
  }
}
