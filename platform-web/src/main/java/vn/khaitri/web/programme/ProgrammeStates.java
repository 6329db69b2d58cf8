package vn.khaitri.web.programme;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.programme.ProgrammeState;

/** How the state of a programme looks. */
@TemplateExtension
class ProgrammeStates {
  private ProgrammeStates() {}

  /** CSS class of its tag. */
  static String tone(ProgrammeState state) {
    return switch (state) {
      case DRAFT, REPLACED -> "plain-tag";
      case IN_APPRAISAL -> "warn";
      case CHANGES_REQUESTED, WITHDRAWN -> "bad";
      case APPRAISED, ISSUED -> "good";
    };
  }

  static boolean isSentBack(ProgrammeState state) {
    return state == ProgrammeState.CHANGES_REQUESTED;
  }

  static boolean isWaiting(ProgrammeState state) {
    return state == ProgrammeState.IN_APPRAISAL;
  }

  static boolean isAppraised(ProgrammeState state) {
    return state == ProgrammeState.APPRAISED;
  }

  static boolean isInForce(ProgrammeState state) {
    return state == ProgrammeState.ISSUED;
  }
}
