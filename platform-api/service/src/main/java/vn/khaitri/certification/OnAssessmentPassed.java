package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.events.EventHandler;

/** May be what a proposal that was returned had lacked; the record says whether it is. */
@ApplicationScoped
class OnAssessmentPassed implements EventHandler<AssessmentPassed> {
  private final Returns returns;

  OnAssessmentPassed(Returns returns) {
    this.returns = returns;
  }

  @Override
  public Class<AssessmentPassed> event() {
    return AssessmentPassed.class;
  }

  @Override
  public void on(AssessmentPassed fact) {
    returns.newEvidence(fact.learnerId(), fact.runId());
  }
}
