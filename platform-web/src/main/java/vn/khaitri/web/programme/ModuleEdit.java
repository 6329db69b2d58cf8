package vn.khaitri.web.programme;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khaitri.web.shell.Form;

/**
 * A step in writing a module that changes its boxes. Nothing is kept by it.
 *
 * @param first index of the topic or section that it is about
 * @param second index of the sub-topic
 */
record ModuleEdit(Step step, int first, int second) {
  private static final String TOPICS = "module/topics";
  private static final String SECTIONS = "module/sections";

  /** So many the API takes; more would be refused after all the work. */
  static final int MOST_TOPICS = 100;

  static final int MOST_SUB_TOPICS = 50;
  private static final int MOST_SECTIONS = 20;

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
   * @return focused on the box or button to go on at
   */
  Form apply(Form form, int module) {
    int topics = form.rows(TOPICS).size();
    int sections = form.rows(SECTIONS).size();
    return switch (step) {
      case ADD_TOPIC ->
          form.added(TOPICS, MOST_TOPICS, Map.of("code", module + "." + (topics + 1), "text", ""))
              .focused(topic(topics));
      case REMOVE_TOPIC ->
          form.without(TOPICS, first)
              .focused(topics < 2 ? "them-noi-dung" : topic(Math.min(first, topics - 2)));
      case LIFT_TOPIC -> form.lifted(TOPICS, first).focused(topic(Math.max(0, first - 1)));
      case ADD_SUB_TOPIC -> withSubTopic(form);
      case REMOVE_SUB_TOPIC -> form.without(subTopics(), second).focused(topic(first));
      case ADD_SECTION ->
          form.added(
                  SECTIONS,
                  MOST_SECTIONS,
                  Map.of("number", module + "." + (sections + 1), "title", ""))
              .focused("module-sections-" + sections + "-title");
      case REMOVE_SECTION -> withoutSection(form);
    };
  }

  private Form withSubTopic(Form form) {
    int place = form.rows(subTopics()).size();
    var code = form.text(TOPICS + "/" + first + "/code") + "." + (place + 1);
    return first < form.rows(TOPICS).size()
        ? form.added(subTopics(), MOST_SUB_TOPICS, Map.of("code", code, "text", ""))
            .focused("module-topics-" + first + "-subTopics-" + place + "-text")
        : form;
  }

  /** Topics that stood under it stand under none. */
  private Form withoutSection(Form form) {
    var number = form.text(SECTIONS + "/" + first + "/number");
    var left = form.without(SECTIONS, first);
    for (var topic : form.rows(TOPICS)) {
      if (form.text(topic.at() + "/section").equals(number)) {
        left = left.with(topic.at() + "/section", "");
      }
    }
    return left.focused("them-phan");
  }

  private String subTopics() {
    return TOPICS + "/" + first + "/subTopics";
  }

  private static String topic(int index) {
    return "module-topics-" + index + "-text";
  }

  private static int index(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
