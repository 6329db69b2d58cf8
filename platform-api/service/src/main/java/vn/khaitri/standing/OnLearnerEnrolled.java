package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.events.EventHandler;

/** A new place in a class, of somebody who has not begun. */
@ApplicationScoped
class OnLearnerEnrolled implements EventHandler<LearnerEnrolled> {
  private final Standings standings;

  OnLearnerEnrolled(Standings standings) {
    this.standings = standings;
  }

  @Override
  public Class<LearnerEnrolled> event() {
    return LearnerEnrolled.class;
  }

  @Override
  public void on(LearnerEnrolled enrolled) {
    standings.refresh(enrolled.learnerId(), enrolled.runId());
  }
}
