package vn.khaitri.contract.learning.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.learning.lesson.completed.v1")
public record LessonCompleted(UUID learnerId, UUID runId, UUID lessonId, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return learnerId;
  }
}
