package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.events.EventHandler;

/** One seat less. */
@ApplicationScoped
class OnLearnerEnrolled implements EventHandler<LearnerEnrolled> {
  private final RunPlaceRepository places;

  OnLearnerEnrolled(RunPlaceRepository places) {
    this.places = places;
  }

  @Override
  public Class<LearnerEnrolled> event() {
    return LearnerEnrolled.class;
  }

  @Override
  public void on(LearnerEnrolled enrolled) {
    places.note(enrolled.enrolmentId(), enrolled.runId(), true, enrolled.at());
  }
}
