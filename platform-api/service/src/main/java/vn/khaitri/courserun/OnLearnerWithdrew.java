package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.enrolment.event.LearnerWithdrew;
import vn.khaitri.events.EventHandler;

/** One seat more. */
@ApplicationScoped
class OnLearnerWithdrew implements EventHandler<LearnerWithdrew> {
  private final RunPlaceRepository places;

  OnLearnerWithdrew(RunPlaceRepository places) {
    this.places = places;
  }

  @Override
  public Class<LearnerWithdrew> event() {
    return LearnerWithdrew.class;
  }

  @Override
  public void on(LearnerWithdrew withdrew) {
    places.note(withdrew.enrolmentId(), withdrew.runId(), false, withdrew.at());
  }
}
