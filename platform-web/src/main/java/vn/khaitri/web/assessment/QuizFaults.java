package vn.khaitri.web.assessment;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;
import vn.khaitri.contract.Problem;
import vn.khaitri.web.shell.ProblemFields;

/** Which question, and which of its boxes, a problem is about. */
@TemplateExtension
class QuizFaults {
  private static final Pattern QUESTION = Pattern.compile("/?questions/(\\d{1,4})/.*");

  private static final Pattern SKILL = Pattern.compile("/?questions/(\\d{1,4})/skills/\\d{1,4}");

  private QuizFaults() {}

  /** Id of the box: the skills of a question are typed into one, whichever of them is at fault. */
  static String boxId(Problem.FieldError error) {
    var skill = SKILL.matcher(error.pointer());
    return skill.matches()
        ? "questions-" + skill.group(1) + "-skills"
        : ProblemFields.fieldId(error);
  }

  /** Number from 1; 0 for what is about the quiz as a whole. */
  static int question(Problem.FieldError error) {
    var pointer = QUESTION.matcher(error.pointer());
    return pointer.matches() ? Integer.parseInt(pointer.group(1)) + 1 : 0;
  }
}
