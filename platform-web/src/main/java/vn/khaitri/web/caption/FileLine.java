package vn.khaitri.web.caption;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.Problem;

/** Where in a caption file a fault is. */
final class FileLine {
  private static final String LINES = "/lines/";

  private FileLine() {}

  /** Its number; empty for what is wrong with the whole. */
  @TemplateExtension
  static String fileLine(Problem.FieldError error) {
    return error.pointer().startsWith(LINES) ? error.pointer().substring(LINES.length()) : "";
  }
}
