package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.courserun.event.CourseRunCancelled;
import vn.khaitri.events.EventHandler;
import vn.khaitri.events.Events;

/** All places in a run that will not take place end. */
@ApplicationScoped
class OnCourseRunCancelled implements EventHandler<CourseRunCancelled> {
  private final EnrolmentRepository enrolments;
  private final Events events;
  private final Clock clock;

  OnCourseRunCancelled(EnrolmentRepository enrolments, Events events, Clock clock) {
    this.enrolments = enrolments;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Class<CourseRunCancelled> event() {
    return CourseRunCancelled.class;
  }

  @Override
  public void on(CourseRunCancelled cancelled) {
    var now = clock.instant();
    for (var enrolment : enrolments.lockActiveOf(cancelled.runId())) {
      enrolment.withdraw(now);
      events.publish(enrolment.withdrew());
    }
  }
}
