package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseOrder;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Courses that the caller may read: one's own; for appraisers and admins what was handed in. */
@ApplicationScoped
class ReadableCourses {
  private final CourseRepository courses;
  private final Caller caller;

  ReadableCourses(CourseRepository courses, Caller caller) {
    this.courses = courses;
    this.caller = caller;
  }

  /**
   * @param own only the caller's own
   * @param state null for all
   */
  Page<CourseSummaryView> summaries(
      boolean own, @Nullable CourseState state, CourseOrder order, int page, int size) {
    return courses.summaries(caller.id(), appraises() && !own, state, order, page, size);
  }

  /** 404 {@code not-found} for the others. */
  Course find(UUID courseId) {
    return courses
        .findByIdOptional(courseId)
        .filter(course -> course.isReadableBy(caller.id(), appraises()))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  boolean appraises() {
    return caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
  }
}
