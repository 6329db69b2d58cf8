package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.events.EventHandler;

/** May be what a proposal that was returned had lacked; the record says whether it is. */
@ApplicationScoped
class OnLessonCompleted implements EventHandler<LessonCompleted> {
  private final Returns returns;

  OnLessonCompleted(Returns returns) {
    this.returns = returns;
  }

  @Override
  public Class<LessonCompleted> event() {
    return LessonCompleted.class;
  }

  @Override
  public void on(LessonCompleted fact) {
    returns.newEvidence(fact.learnerId(), fact.runId());
  }
}
