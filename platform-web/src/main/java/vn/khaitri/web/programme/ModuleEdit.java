package vn.khaitri.web.programme;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step in writing a module that changes its boxes. Nothing is kept by it.
 *
 * @param first index of the topic or section that it is about
 * @param second index of the sub-topic
 */
record ModuleEdit(Step step, int first, int second) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<step>[a-z-]+)(?:/(?<first>\\d{1,4}))?(?:/(?<second>\\d{1,4}))?");

  enum Step {
    ADD_TOPIC("them-noi-dung"),
    REMOVE_TOPIC("bo-noi-dung"),
    LIFT_TOPIC("len-noi-dung"),
    ADD_SUB_TOPIC("them-muc-con"),
    REMOVE_SUB_TOPIC("bo-muc-con"),
    ADD_SECTION("them-phan"),
    REMOVE_SECTION("bo-phan");

    private final String name;

    Step(String name) {
      this.name = name;
    }

    private static Optional<Step> of(String name) {
      return Arrays.stream(values()).filter(step -> step.name.equals(name)).findFirst();
    }
  }

  /**
   * @param written the value of the button, such as {@code bo-muc-con/3/1}; empty when it is none
   *     of ours
   */
  static Optional<ModuleEdit> of(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Step.of(parts.group("step"))
            .map(
                step ->
                    new ModuleEdit(step, index(parts.group("first")), index(parts.group("second"))))
        : Optional.empty();
  }

  /**
   * @param module its number
   */
  ModuleForm apply(ModuleForm form, int module) {
    return switch (step) {
      case ADD_TOPIC -> form.withTopic(module);
      case REMOVE_TOPIC -> form.withoutTopic(first);
      case LIFT_TOPIC -> form.withTopicUp(first);
      case ADD_SUB_TOPIC -> form.with(first, ModuleForm.TopicBox::withSubTopic);
      case REMOVE_SUB_TOPIC -> form.with(first, topic -> topic.without(second));
      case ADD_SECTION -> form.withSection(module);
      case REMOVE_SECTION -> form.withoutSection(first);
    };
  }

  /** Id of the box or button to go on at. */
  String focus(ModuleForm after) {
    return switch (step) {
      case ADD_TOPIC -> topic(after.topics().size() - 1);
      case REMOVE_TOPIC ->
          after.topics().isEmpty()
              ? "them-noi-dung"
              : topic(Math.min(first, after.topics().size() - 1));
      case LIFT_TOPIC -> topic(Math.max(0, first - 1));
      case ADD_SUB_TOPIC ->
          after
              .topic(first)
              .map(box -> box.subTopics().getLast().id() + "-text")
              .orElse("them-noi-dung");
      case REMOVE_SUB_TOPIC -> topic(first);
      case ADD_SECTION -> "module-sections-" + (after.sections().size() - 1) + "-title";
      case REMOVE_SECTION -> "them-phan";
    };
  }

  private static String topic(int index) {
    return "module-topics-" + index + "-text";
  }

  private static int index(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
