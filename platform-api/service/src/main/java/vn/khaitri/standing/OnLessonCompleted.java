package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.events.EventHandler;

/** A step forward. */
@ApplicationScoped
class OnLessonCompleted implements EventHandler<LessonCompleted> {
  private final Standings standings;

  OnLessonCompleted(Standings standings) {
    this.standings = standings;
  }

  @Override
  public Class<LessonCompleted> event() {
    return LessonCompleted.class;
  }

  @Override
  public void on(LessonCompleted completed) {
    standings.refresh(completed.learnerId(), completed.runId());
  }
}
