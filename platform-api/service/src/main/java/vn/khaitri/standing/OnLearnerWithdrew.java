package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.enrolment.event.LearnerWithdrew;
import vn.khaitri.events.EventHandler;

/** Who left a class is no longer listed. */
@ApplicationScoped
class OnLearnerWithdrew implements EventHandler<LearnerWithdrew> {
  private final Standings standings;

  OnLearnerWithdrew(Standings standings) {
    this.standings = standings;
  }

  @Override
  public Class<LearnerWithdrew> event() {
    return LearnerWithdrew.class;
  }

  @Override
  public void on(LearnerWithdrew withdrew) {
    standings.refresh(withdrew.learnerId(), withdrew.runId());
  }
}
