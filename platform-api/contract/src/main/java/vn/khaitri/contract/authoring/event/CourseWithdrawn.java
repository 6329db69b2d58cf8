package vn.khaitri.contract.authoring.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A version takes no new learners any more (Thu hồi); those who are learning go on. */
@EventType("khaitri.authoring.course.withdrawn.v2")
public record CourseWithdrawn(UUID courseId, UUID versionId, int version) implements DomainEvent {
  @Override
  public UUID key() {
    return courseId;
  }
}
