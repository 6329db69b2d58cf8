package vn.khaitri.contract.authoring.event;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A new draft was made of another course's content.
 *
 * @param courseId the new draft
 * @param lessons each lesson with the one that it was copied from
 */
@EventType("khaitri.authoring.course.copied.v2")
public record CourseCopied(UUID courseId, UUID originalId, List<Pair> lessons)
    implements DomainEvent {
  public record Pair(UUID from, UUID to) {}

  @Override
  public UUID key() {
    return courseId;
  }
}
