package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.events.EventHandler;

/** A completed course opens those that ask for it. */
@ApplicationScoped
class OnRequirementsMet implements EventHandler<RequirementsMet> {
  private final AttainmentRepository attainments;

  OnRequirementsMet(AttainmentRepository attainments) {
    this.attainments = attainments;
  }

  @Override
  public Class<RequirementsMet> event() {
    return RequirementsMet.class;
  }

  @Override
  public void on(RequirementsMet met) {
    attainments.completed(met.learnerId(), met.courseId(), met.at());
  }
}
