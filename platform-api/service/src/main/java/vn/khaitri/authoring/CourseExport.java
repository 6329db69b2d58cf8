package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Face of authoring: a draft as a whole, for taking it elsewhere. */
@ApplicationScoped
public class CourseExport {
  private final CourseRepository courses;
  private final DraftContents drafts;

  CourseExport(CourseRepository courses, DraftContents drafts) {
    this.courses = courses;
    this.drafts = drafts;
  }

  /**
   * 404 {@code not-found} to who may not read the draft.
   *
   * @param appraiser whether the caller has the role of an appraiser
   */
  @Transactional
  public CourseContent draft(UUID courseId, UUID callerId, boolean appraiser) {
    return courses
        .findByIdOptional(courseId)
        .filter(course -> course.isReadableBy(callerId, appraiser))
        .map(drafts::of)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
