package vn.khaitri.web.authoring;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.authoring.CourseState;

/** How the state of a course looks. */
@TemplateExtension
class CourseStates {
  private CourseStates() {}

  /** CSS class of its tag. */
  static String tone(CourseState state) {
    return switch (state) {
      case DRAFT -> "plain-tag";
      case IN_APPRAISAL -> "warn";
      case CHANGES_REQUESTED -> "bad";
      case APPRAISED, PUBLISHED -> "good";
    };
  }

  static boolean isSentBack(CourseState state) {
    return state == CourseState.CHANGES_REQUESTED;
  }

  static boolean isWaiting(CourseState state) {
    return state == CourseState.IN_APPRAISAL;
  }

  static boolean isAppraised(CourseState state) {
    return state == CourseState.APPRAISED;
  }

  static boolean isPublished(CourseState state) {
    return state == CourseState.PUBLISHED;
  }
}
