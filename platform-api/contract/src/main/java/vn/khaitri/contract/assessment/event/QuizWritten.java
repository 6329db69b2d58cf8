package vn.khaitri.contract.assessment.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * @param revision goes up with each writing, so that a late event changes nothing
 */
@EventType("khaitri.assessment.quiz.written.v1")
public record QuizWritten(UUID lessonId, int questions, int revision) implements DomainEvent {
  @Override
  public UUID key() {
    return lessonId;
  }
}
