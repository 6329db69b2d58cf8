package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.events.EventHandler;

/** The last step. */
@ApplicationScoped
class OnRequirementsMet implements EventHandler<RequirementsMet> {
  private final Standings standings;

  OnRequirementsMet(Standings standings) {
    this.standings = standings;
  }

  @Override
  public Class<RequirementsMet> event() {
    return RequirementsMet.class;
  }

  @Override
  public void on(RequirementsMet met) {
    standings.refresh(met.learnerId(), met.runId());
  }
}
