package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.catalog.CourseRuns;
import vn.khaitri.contract.learning.event.RequirementsMet;
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
    var title =
        runs.find(met.runId())
            .map(CourseRun::courseTitle)
            .orElseThrow(() -> new IllegalStateException("The catalog has no run " + met.runId()));
    proposals.propose(met, title);
  }
}
