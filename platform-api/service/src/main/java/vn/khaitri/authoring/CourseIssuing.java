package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khaitri.authoring.CourseVersion.Hands;
import vn.khaitri.authoring.CourseVersion.Norms;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.WithdrawVersion;
import vn.khaitri.contract.authoring.event.CourseWithdrawn;
import vn.khaitri.events.Events;
import vn.khaitri.programme.Framework;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/**
 * The steps of a course from hand-in to issue and on. A course never handed in is 404 to others.
 */
@ApplicationScoped
class CourseIssuing {
  /** BR-11: content is looked over again after this, unless the decision says otherwise. */
  private static final Period USUAL_REVIEW = Period.ofMonths(12);

  private final CourseRepository courses;
  private final CourseDrafting drafting;
  private final VersionRepository versions;
  private final VersionQueries queries;
  private final CourseCheck check;
  private final Events events;
  private final Clock clock;

  CourseIssuing(
      CourseRepository courses,
      CourseDrafting drafting,
      VersionRepository versions,
      VersionQueries queries,
      CourseCheck check,
      Events events,
      Clock clock) {
    this.courses = courses;
    this.drafting = drafting;
    this.versions = versions;
    this.queries = queries;
    this.check = check;
    this.events = events;
    this.clock = clock;
  }

  /** Refused with all that is missing. What was removed is gone from here on. */
  Course submit(UUID authorId, UUID courseId) {
    var course = drafting.editable(authorId, courseId);
    check.requireComplete(course, check.framework(course));
    drafting.forgetRemoved(courseId);
    course.submit(authorId, clock.instant());
    return course;
  }

  Course appraise(UUID appraiserId, UUID courseId, AppraiseCourse request) {
    if (request.verdict() == Verdict.REQUEST_CHANGES && request.comment().isBlank()) {
      throw new ProblemException(
          AuthoringProblem.COMMENT_MISSING, List.of(new FieldFault("/comment", "needed")));
    }
    var course = handedIn(appraiserId, courseId);
    course.appraise(appraiserId, request.verdict(), request.comment(), clock.instant());
    return course;
  }

  Course publish(UUID publisherId, UUID courseId, PublishCourse decision) {
    requireTaken(decision.decisionDate());
    var course = handedIn(publisherId, courseId);
    var now = clock.instant();
    int number = course.publish(publisherId, nextReview(decision), now);
    var framework = check.framework(course);
    check.requireIssued(framework);
    check.requireComplete(course, framework);
    var hands =
        new Hands(course.authors(), Objects.requireNonNull(course.appraiserId()), publisherId);
    var norms = framework.map(CourseIssuing::norms).orElseGet(() -> Norms.usual(course));
    var version = new CourseVersion(course, number, hands, decision, norms, now);
    versions.freeze(version);
    versions.replaceBefore(version, publisherId);
    events.publish(version.toEvent(queries.outline(version.id())));
    return course;
  }

  Course revise(UUID authorId, UUID courseId) {
    var course = drafting.own(authorId, courseId);
    course.revise(authorId, clock.instant());
    return course;
  }

  void withdraw(UUID callerId, UUID courseId, int number, WithdrawVersion request) {
    var course = handedIn(callerId, courseId);
    var version =
        versions
            .of(courseId, number)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    var lastChange = new LastChange(callerId, clock.instant());
    if (!versions.withdraw(version.id(), lastChange, request.reason(), request.decisionNumber())) {
      throw new ProblemException(AuthoringProblem.WRONG_STATE);
    }
    course.withdraw(callerId, clock.instant());
    events.publish(new CourseWithdrawn(courseId, version.id(), number));
  }

  void setReviewDue(UUID callerId, boolean appraiser, UUID courseId, LocalDate date) {
    courses
        .findLocked(courseId)
        .filter(course -> course.isReadableBy(callerId, appraiser))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND))
        .reviewBy(date);
  }

  private static Norms norms(Framework framework) {
    return new Norms(
        framework.code(),
        framework.minutesPerPeriod(),
        framework.maxPeriodsPerDay(),
        framework.minElectives());
  }

  private void requireTaken(LocalDate decisionDate) {
    if (decisionDate.isAfter(Vietnam.today(clock))) {
      throw new ProblemException(
          AuthoringProblem.DECISION_NOT_YET, List.of(new FieldFault("/decisionDate", "future")));
    }
  }

  private static LocalDate nextReview(PublishCourse decision) {
    var chosen = decision.reviewDue();
    return chosen != null ? chosen : decision.decisionDate().plus(USUAL_REVIEW);
  }

  private Course handedIn(UUID callerId, UUID courseId) {
    return courses
        .findLocked(courseId)
        .filter(course -> course.isReadableBy(callerId, true))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
