package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.events.EventHandler;

/** A run in which someone has learnt cannot be cancelled any more. */
@ApplicationScoped
class OnLessonCompleted implements EventHandler<LessonCompleted> {
  private final RunRepository runs;

  OnLessonCompleted(RunRepository runs) {
    this.runs = runs;
  }

  @Override
  public Class<LessonCompleted> event() {
    return LessonCompleted.class;
  }

  @Override
  public void on(LessonCompleted completed) {
    runs.learnt(completed.runId(), completed.at());
  }
}
