package vn.khaitri.web.standing;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.standing.StandingState;

/** How states of learners look. */
@TemplateExtension
class StandingFormats {
  private StandingFormats() {}

  /** CSS class of its tag. */
  static String tone(StandingState state) {
    return switch (state) {
      case NOT_BEGUN -> "plain-tag";
      case LEARNING -> "";
      case SLOW -> "warn";
      case DONE -> "good";
    };
  }
}
