package vn.khaitri.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.catalog.CourseRuns;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.enrolment.EnrolLearner;
import vn.khaitri.contract.enrolment.EnrolmentApi;
import vn.khaitri.contract.enrolment.EnrolmentView;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;

@RolesAllowed(Roles.LEARNER)
class EnrolmentResource implements EnrolmentApi {
  private final EnrolmentRepository enrolments;
  private final CourseRuns courseRuns;
  private final Events events;
  private final Caller caller;
  private final Clock clock;

  EnrolmentResource(
      EnrolmentRepository enrolments,
      CourseRuns courseRuns,
      Events events,
      Caller caller,
      Clock clock) {
    this.enrolments = enrolments;
    this.courseRuns = courseRuns;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  public EnrolmentView enrol(EnrolLearner request) {
    var run =
        courseRuns
            .find(request.runId())
            .orElseThrow(() -> new ProblemException(EnrolmentProblem.RUN_UNKNOWN));
    var enrolment = enrolments.active(caller.id(), run.runId()).orElseGet(() -> enrolIn(run));
    return enrolment.view(run.courseTitle());
  }

  @Override
  @Transactional
  public List<EnrolmentView> mine() {
    var mine = enrolments.active(caller.id());
    var runs = courseRuns.findAll(mine.stream().map(Enrolment::runId).toList());
    return mine.stream()
        .map(enrolment -> enrolment.view(runs.get(enrolment.runId()).courseTitle()))
        .toList();
  }

  @Override
  @Transactional
  public void withdraw(UUID enrolmentId) {
    var enrolment =
        enrolments
            .lockOwn(enrolmentId, caller.id())
            .orElseThrow(() -> new ProblemException(EnrolmentProblem.ENROLMENT_UNKNOWN));
    if (enrolment.withdraw(clock.instant())) {
      events.tell(enrolment.withdrew());
    }
  }

  private Enrolment enrolIn(CourseRun run) {
    if (!run.open()) {
      throw new ProblemException(EnrolmentProblem.RUN_CLOSED);
    }
    boolean isNew = enrolments.claim(caller.id(), run.runId(), run.courseId(), clock.instant());
    var enrolment = enrolments.active(caller.id(), run.runId()).orElseThrow();
    if (isNew) {
      events.tell(enrolment.enrolled());
    }
    return enrolment;
  }
}
