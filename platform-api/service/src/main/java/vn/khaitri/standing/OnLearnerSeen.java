package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.events.EventHandler;

/** Somebody has begun, or is back. */
@ApplicationScoped
class OnLearnerSeen implements EventHandler<LearnerSeen> {
  private final Standings standings;

  OnLearnerSeen(Standings standings) {
    this.standings = standings;
  }

  @Override
  public Class<LearnerSeen> event() {
    return LearnerSeen.class;
  }

  @Override
  public void on(LearnerSeen seen) {
    standings.refresh(seen.learnerId(), seen.runId());
  }
}
