package vn.khaitri.web.authoring;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.authoring.CourseState;

/** How the state of a course looks. */
@TemplateExtension
public class CourseStates {
  private CourseStates() {}

  /** CSS class of its tag. */
  public static String tone(CourseState state) {
    return switch (state) {
      case DRAFT -> "plain-tag";
      case IN_APPRAISAL -> "warn";
      case CHANGES_REQUESTED, WITHDRAWN -> "bad";
      case APPRAISED, PUBLISHED -> "good";
    };
  }

  public static boolean isSentBack(CourseState state) {
    return state == CourseState.CHANGES_REQUESTED;
  }

  public static boolean isWaiting(CourseState state) {
    return state == CourseState.IN_APPRAISAL;
  }

  public static boolean isAppraised(CourseState state) {
    return state == CourseState.APPRAISED;
  }

  public static boolean isPublished(CourseState state) {
    return state == CourseState.PUBLISHED;
  }

  public static boolean isWithdrawn(CourseState state) {
    return state == CourseState.WITHDRAWN;
  }

  /** Whether its content is fixed until somebody opens it again. */
  public static boolean isIssued(CourseState state) {
    return state == CourseState.PUBLISHED || state == CourseState.WITHDRAWN;
  }
}
