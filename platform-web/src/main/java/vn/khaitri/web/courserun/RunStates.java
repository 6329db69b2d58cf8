package vn.khaitri.web.courserun;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.courserun.RunState;

/** How the state of a run looks, and what can be done in it. */
@TemplateExtension
class RunStates {
  private RunStates() {}

  /** CSS class of its tag. */
  static String tone(RunState state) {
    return switch (state) {
      case PLANNED -> "warn";
      case OPEN -> "good";
      case CLOSED -> "plain-tag";
      case CANCELLED -> "bad";
    };
  }

  static boolean isPlanned(RunState state) {
    return state == RunState.PLANNED;
  }

  static boolean isOpen(RunState state) {
    return state == RunState.OPEN;
  }

  static boolean isCancelled(RunState state) {
    return state == RunState.CANCELLED;
  }
}
