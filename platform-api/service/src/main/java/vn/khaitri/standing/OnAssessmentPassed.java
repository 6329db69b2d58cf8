package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.events.EventHandler;

/** The result of a final examination. */
@ApplicationScoped
class OnAssessmentPassed implements EventHandler<AssessmentPassed> {
  private final Standings standings;

  OnAssessmentPassed(Standings standings) {
    this.standings = standings;
  }

  @Override
  public Class<AssessmentPassed> event() {
    return AssessmentPassed.class;
  }

  @Override
  public void on(AssessmentPassed passed) {
    standings.passed(passed.learnerId(), passed.runId(), passed.lessonId(), passed.percent());
  }
}
