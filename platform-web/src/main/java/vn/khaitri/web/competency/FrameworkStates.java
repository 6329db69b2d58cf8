package vn.khaitri.web.competency;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.competency.FrameworkState;

/** How the state of a framework looks, and which row of a file a problem is about. */
@TemplateExtension
class FrameworkStates {
  private static final Pattern ROW = Pattern.compile("/rows/(\\d{1,9})");

  private FrameworkStates() {}

  /** CSS class of its tag. */
  static String tone(FrameworkState state) {
    return state == FrameworkState.IN_FORCE ? "good" : "plain-tag";
  }

  /** Number of the line; 0 for what is about the file as a whole. */
  static int row(Problem.FieldError error) {
    var pointer = ROW.matcher(error.pointer());
    return pointer.matches() ? Integer.parseInt(pointer.group(1)) : 0;
  }
}
