package vn.khaitri.web.assessment;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;
import vn.khaitri.contract.Problem;

/** Which question a problem is about. */
@TemplateExtension
class QuizFaults {
  private static final Pattern QUESTION = Pattern.compile("/?questions/(\\d{1,4})/.*");

  private QuizFaults() {}

  /** Number from 1; 0 for what is about the quiz as a whole. */
  static int question(Problem.FieldError error) {
    var pointer = QUESTION.matcher(error.pointer());
    return pointer.matches() ? Integer.parseInt(pointer.group(1)) + 1 : 0;
  }
}
