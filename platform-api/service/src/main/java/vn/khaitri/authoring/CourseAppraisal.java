package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Fault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What an appraiser does to a course that was handed in. One that never was is 404. */
@ApplicationScoped
class CourseAppraisal {
  private final CourseRepository courses;
  private final VersionRepository versions;
  private final Events events;
  private final Clock clock;

  CourseAppraisal(
      CourseRepository courses, VersionRepository versions, Events events, Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.events = events;
    this.clock = clock;
  }

  Course appraise(UUID appraiserId, UUID courseId, AppraiseCourse request) {
    if (request.verdict() == Verdict.REQUEST_CHANGES && request.comment().isBlank()) {
      throw new ProblemException(
          AuthoringProblem.COMMENT_MISSING, List.of(new Fault("/comment", "needed")));
    }
    var course = handedIn(appraiserId, courseId);
    course.appraise(appraiserId, request.verdict(), request.comment(), clock.instant());
    return course;
  }

  Course publish(UUID publisherId, UUID courseId) {
    var course = handedIn(publisherId, courseId);
    var version = course.publish(publisherId, clock.instant());
    versions.persist(version);
    events.tell(version.told());
    return course;
  }

  private Course handedIn(UUID callerId, UUID courseId) {
    return courses
        .findLocked(courseId)
        .filter(course -> course.isReadableBy(callerId, true))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
