package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.events.EventHandler;

/** Opens the learner's progress; who comes back after withdrawing goes on where they left off. */
@ApplicationScoped
class OnLearnerEnrolled implements EventHandler<LearnerEnrolled> {
  private final RunProgressRepository progress;
  private final Clock clock;

  OnLearnerEnrolled(RunProgressRepository progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public Class<LearnerEnrolled> event() {
    return LearnerEnrolled.class;
  }

  @Override
  public void on(LearnerEnrolled enrolled) {
    progress.open(enrolled.learnerId(), enrolled.runId(), clock.instant());
  }
}
