package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.EventHandler;

/** Proposes a certificate, under the title that the run has (BR-51). */
@ApplicationScoped
class OnRequirementsMet implements EventHandler<RequirementsMet> {
  private final CourseRuns runs;
  private final ProposalRepository proposals;

  OnRequirementsMet(CourseRuns runs, ProposalRepository proposals) {
    this.runs = runs;
    this.proposals = proposals;
  }

  @Override
  public Class<RequirementsMet> event() {
    return RequirementsMet.class;
  }

  @Override
  public void on(RequirementsMet met) {
    proposals.propose(met, runs.require(met.runId()).courseTitle());
  }
}
