package vn.khaitri.catalog;

import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;

/** What anyone may read without signing in (SYS-03). */
final class PreviewPolicy {
  private PreviewPolicy() {}

  /** Texts of open courses; never video, which costs, nor quizzes, whose keys are kept. */
  static boolean isOpen(CourseAccess access, LessonKind kind) {
    return access == CourseAccess.OPEN
        && switch (kind) {
          case TEXT, DOCUMENT, LINK, PRACTICE -> true;
          case VIDEO, QUIZ, SESSION -> false;
        };
  }
}
