package vn.khaitri.web.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khaitri.web.assessment.QuizQuestion.Option;

/**
 * A step in writing a quiz that changes how many boxes there are. Nothing is kept by it.
 *
 * @param question index of the question that it is about
 * @param option index of the option that it is about
 */
record QuizEdit(Step step, int question, int option) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<step>[a-z-]+)(?:/(?<question>\\d{1,4}))?(?:/(?<option>\\d{1,4}))?");

  enum Step {
    ADD_QUESTION("them-cau"),
    REMOVE_QUESTION("bo-cau"),
    ADD_OPTION("them-lua-chon"),
    REMOVE_OPTION("bo-lua-chon");

    private final String name;

    Step(String name) {
      this.name = name;
    }

    private static Optional<Step> of(String name) {
      return Arrays.stream(values()).filter(step -> step.name.equals(name)).findFirst();
    }
  }

  /**
   * @param written the value of the button, such as {@code bo-lua-chon/3/1}; empty when it is none
   *     of ours
   */
  static Optional<QuizEdit> of(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Step.of(parts.group("step"))
            .map(
                step ->
                    new QuizEdit(
                        step, index(parts.group("question")), index(parts.group("option"))))
        : Optional.empty();
  }

  QuizForm apply(QuizForm form) {
    return switch (step) {
      case ADD_QUESTION -> form.withQuestion();
      case REMOVE_QUESTION -> form.without(question);
      case ADD_OPTION -> form.with(question, QuizQuestion::withOption);
      case REMOVE_OPTION -> form.with(question, changed -> changed.without(option));
    };
  }

  /** Id of the box to go on writing in. */
  String focus(QuizForm after) {
    var last = after.questions().size() - 1;
    return switch (step) {
      case ADD_QUESTION -> textOf(last);
      case REMOVE_QUESTION -> last < 0 ? "them-cau" : textOf(Math.min(question, last));
      case ADD_OPTION ->
          after
              .question(question)
              .map(QuizQuestion::choices)
              .map(List::getLast)
              .map(Option::id)
              .orElse("");
      case REMOVE_OPTION -> textOf(question);
    };
  }

  private static String textOf(int question) {
    return "questions-" + question + "-text";
  }

  private static int index(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
