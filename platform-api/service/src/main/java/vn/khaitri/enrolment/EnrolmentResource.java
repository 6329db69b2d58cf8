package vn.khaitri.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.enrolment.EligibilityView;
import vn.khaitri.contract.enrolment.EnrolLearner;
import vn.khaitri.contract.enrolment.EnrolmentApi;
import vn.khaitri.contract.enrolment.EnrolmentView;
import vn.khaitri.contract.enrolment.LearnerEnrolmentView;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;

@RolesAllowed(Roles.LEARNER)
class EnrolmentResource implements EnrolmentApi {
  private final EnrolmentRepository enrolments;
  private final Enrolling enrolling;
  private final Eligibility eligibility;
  private final CourseRuns courseRuns;
  private final Events events;
  private final Caller caller;
  private final Clock clock;

  EnrolmentResource(
      EnrolmentRepository enrolments,
      Enrolling enrolling,
      Eligibility eligibility,
      CourseRuns courseRuns,
      Events events,
      Caller caller,
      Clock clock) {
    this.enrolments = enrolments;
    this.enrolling = enrolling;
    this.eligibility = eligibility;
    this.courseRuns = courseRuns;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  @Idempotent
  public EnrolmentView enrol(EnrolLearner request) {
    var run = enrolling.admissionRules(request.runId());
    return enrolling.enrol(caller.id(), run, caller.language()).view(run.courseTitle());
  }

  @Override
  @Transactional
  public Page<EnrolmentView> mine(@Nullable UUID course, int page, int size) {
    var active = enrolments.active(caller.id(), Optional.ofNullable(course));
    var mine = Paging.of(active, page, size, Function.identity());
    var runs = courseRuns.findAll(mine.items().stream().map(Enrolment::runId).toList());
    var views =
        mine.items().stream().map(enrolment -> enrolment.view(titleOf(enrolment, runs))).toList();
    return new Page<>(views, page, size, mine.total());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
  public Page<LearnerEnrolmentView> all(@Nullable Instant updatedSince, int page, int size) {
    return Paging.ofMany(
        enrolments.changedSince(updatedSince),
        page,
        size,
        Enrolment::forOthers,
        most -> enrolments.countChangedSince(updatedSince, most));
  }

  @Override
  @Transactional
  public EligibilityView eligibility(UUID runId) {
    return eligibility.of(caller.id(), enrolling.admissionRules(runId), caller.language());
  }

  @Override
  @Transactional
  public void withdraw(UUID enrolmentId) {
    var enrolment =
        enrolments
            .lockOwn(enrolmentId, caller.id())
            .orElseThrow(() -> new ProblemException(EnrolmentProblem.ENROLMENT_UNKNOWN));
    if (enrolment.withdraw(clock.instant())) {
      events.publish(enrolment.withdrew());
    }
  }

  private static String titleOf(Enrolment enrolment, Map<UUID, CourseRun> runs) {
    return Objects.requireNonNull(runs.get(enrolment.runId())).courseTitle();
  }
}
