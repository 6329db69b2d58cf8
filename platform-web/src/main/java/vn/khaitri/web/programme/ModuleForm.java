package vn.khaitri.web.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a module as they stand in the page, right or wrong. Their names follow the pointers
 * of the API's problems: {@code module-topics-0-code}.
 *
 * @param revision of the programme that the form is about to change
 */
record ModuleForm(
    String title,
    String theory,
    String practice,
    String total,
    List<SectionBox> sections,
    List<TopicBox> topics,
    int revision) {
  /** So many the API takes; more would be refused after all the work. */
  private static final int MOST_TOPICS = 100;

  private static final int MOST_SUB_TOPICS = 50;
  private static final int MOST_SECTIONS = 20;

  ModuleForm {
    sections = List.copyOf(sections);
    topics = List.copyOf(topics);
  }

  record SectionBox(int index, String number, String title) {
    static SectionBox of(MultivaluedMap<String, String> form, int index) {
      var id = "module-sections-" + index;
      return new SectionBox(
          index, FormBox.text(form, id + "-number"), FormBox.text(form, id + "-title"));
    }

    public int place() {
      return index + 1;
    }

    public String pointer() {
      return "module/sections/" + index;
    }

    public String id() {
      return pointer().replace('/', '-');
    }
  }

  record TopicBox(
      int index,
      String code,
      String text,
      String textCorrected,
      String section,
      List<SubTopicBox> subTopics) {
    TopicBox {
      subTopics = List.copyOf(subTopics);
    }

    static TopicBox fresh(int index, String code) {
      return new TopicBox(index, code, "", "", "", List.of());
    }

    static TopicBox of(int index, ProgrammeModule.Topic topic) {
      return new TopicBox(
          index,
          topic.code(),
          topic.text(),
          Objects.requireNonNullElse(topic.textCorrected(), ""),
          Objects.requireNonNullElse(topic.section(), ""),
          IntStream.range(0, topic.subTopics().size())
              .mapToObj(
                  i ->
                      new SubTopicBox(
                          index,
                          i,
                          topic.subTopics().get(i).code(),
                          topic.subTopics().get(i).text()))
              .toList());
    }

    static TopicBox of(MultivaluedMap<String, String> form, int index) {
      var id = "module-topics-" + index;
      return new TopicBox(
          index,
          FormBox.text(form, id + "-code"),
          FormBox.text(form, id + "-text"),
          FormBox.text(form, id + "-textCorrected"),
          FormBox.text(form, id + "-section"),
          numbered(
              form,
              id + "-subTopics-%d-code",
              i ->
                  new SubTopicBox(
                      index,
                      i,
                      FormBox.text(form, id + "-subTopics-" + i + "-code"),
                      FormBox.text(form, id + "-subTopics-" + i + "-text"))));
    }

    TopicBox at(int place) {
      return new TopicBox(
          place,
          code,
          text,
          textCorrected,
          section,
          subTopics.stream().map(sub -> sub.at(place, sub.index())).toList());
    }

    TopicBox withSubTopic() {
      if (isFull()) {
        return this;
      }
      var more = new ArrayList<>(subTopics);
      more.add(new SubTopicBox(index, more.size(), code + "." + (more.size() + 1), ""));
      return new TopicBox(index, code, text, textCorrected, section, more);
    }

    TopicBox without(int subTopic) {
      var left = new ArrayList<>(subTopics);
      if (subTopic < left.size()) {
        left.remove(subTopic);
      }
      return new TopicBox(
          index,
          code,
          text,
          textCorrected,
          section,
          IntStream.range(0, left.size()).mapToObj(i -> left.get(i).at(index, i)).toList());
    }

    ProgrammeModule.Topic request() {
      return new ProgrammeModule.Topic(
          code,
          text,
          textCorrected.isEmpty() ? null : textCorrected,
          section.isEmpty() ? null : section,
          subTopics.stream()
              .map(sub -> new ProgrammeModule.SubTopic(sub.code(), sub.text()))
              .toList());
    }

    public int place() {
      return index + 1;
    }

    public boolean isFull() {
      return subTopics.size() >= MOST_SUB_TOPICS;
    }

    public String pointer() {
      return "module/topics/" + index;
    }

    public String id() {
      return pointer().replace('/', '-');
    }
  }

  record SubTopicBox(int topic, int index, String code, String text) {
    SubTopicBox at(int topicPlace, int place) {
      return new SubTopicBox(topicPlace, place, code, text);
    }

    public int place() {
      return index + 1;
    }

    public String pointer() {
      return "module/topics/" + topic + "/subTopics/" + index;
    }

    public String id() {
      return pointer().replace('/', '-');
    }
  }

  static ModuleForm fresh(int revision) {
    return new ModuleForm("", "0", "0", "0", List.of(), List.of(), revision);
  }

  static ModuleForm of(ModuleView module, int revision) {
    return new ModuleForm(
        module.title(),
        String.valueOf(module.theory()),
        String.valueOf(module.practice()),
        String.valueOf(module.total()),
        IntStream.range(0, module.sections().size())
            .mapToObj(
                i ->
                    new SectionBox(
                        i, module.sections().get(i).number(), module.sections().get(i).title()))
            .toList(),
        IntStream.range(0, module.topics().size())
            .mapToObj(i -> TopicBox.of(i, module.topics().get(i)))
            .toList(),
        revision);
  }

  static ModuleForm of(MultivaluedMap<String, String> form) {
    return new ModuleForm(
        FormBox.text(form, "module-title"),
        FormBox.text(form, "module-theory"),
        FormBox.text(form, "module-practice"),
        FormBox.text(form, "module-total"),
        numbered(form, "module-sections-%d-number", i -> SectionBox.of(form, i)),
        numbered(form, "module-topics-%d-code", i -> TopicBox.of(form, i)),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  /** As many as the form has boxes with this name. */
  private static <T> List<T> numbered(
      MultivaluedMap<String, String> form, String name, IntFunction<T> box) {
    return IntStream.iterate(0, i -> form.containsKey(name.formatted(i)), i -> i + 1)
        .mapToObj(box)
        .toList();
  }

  WriteProgrammeModule request() {
    return new WriteProgrammeModule(
        new ProgrammeModule(
            title,
            ProgrammeForm.number(theory),
            ProgrammeForm.number(practice),
            ProgrammeForm.number(total),
            sections.stream()
                .map(section -> new ProgrammeModule.Section(section.number(), section.title()))
                .toList(),
            topics.stream().map(TopicBox::request).toList()),
        revision);
  }

  /** Over the change that came first. */
  ModuleForm rebasedOn(int kept) {
    return new ModuleForm(title, theory, practice, total, sections, topics, kept);
  }

  /**
   * @param module its number
   */
  ModuleForm withTopic(int module) {
    return isFull()
        ? this
        : withTopics(
            added(topics, TopicBox.fresh(topics.size(), module + "." + (topics.size() + 1))));
  }

  ModuleForm withoutTopic(int topic) {
    return withTopics(without(topics, topic));
  }

  /** Changes places with the topic above. */
  ModuleForm withTopicUp(int topic) {
    if (topic < 1 || topic >= topics.size()) {
      return this;
    }
    var moved = new ArrayList<>(topics);
    moved.add(topic - 1, moved.remove(topic));
    return withTopics(moved);
  }

  ModuleForm with(int topic, UnaryOperator<TopicBox> change) {
    return withTopics(
        topics.stream().map(box -> box.index() == topic ? change.apply(box) : box).toList());
  }

  ModuleForm withSection(int module) {
    return sections.size() >= MOST_SECTIONS
        ? this
        : withSections(
            added(
                sections,
                new SectionBox(sections.size(), module + "." + (sections.size() + 1), "")));
  }

  /** Topics that stood under it stand under none. */
  ModuleForm withoutSection(int section) {
    var number = section(section).map(SectionBox::number).orElse("");
    return withSections(without(sections, section))
        .withTopics(
            topics.stream()
                .map(
                    topic ->
                        topic.section().equals(number)
                            ? new TopicBox(
                                topic.index(),
                                topic.code(),
                                topic.text(),
                                topic.textCorrected(),
                                "",
                                topic.subTopics())
                            : topic)
                .toList());
  }

  Optional<TopicBox> topic(int index) {
    return index < topics.size() ? Optional.of(topics.get(index)) : Optional.empty();
  }

  Optional<SectionBox> section(int index) {
    return index < sections.size() ? Optional.of(sections.get(index)) : Optional.empty();
  }

  public boolean isFull() {
    return topics.size() >= MOST_TOPICS;
  }

  private ModuleForm withTopics(List<TopicBox> other) {
    var placed = IntStream.range(0, other.size()).mapToObj(i -> other.get(i).at(i)).toList();
    return new ModuleForm(title, theory, practice, total, sections, placed, revision);
  }

  private ModuleForm withSections(List<SectionBox> other) {
    var placed =
        IntStream.range(0, other.size())
            .mapToObj(i -> new SectionBox(i, other.get(i).number(), other.get(i).title()))
            .toList();
    return new ModuleForm(title, theory, practice, total, placed, topics, revision);
  }

  private static <T> List<T> added(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static <T> List<T> without(List<T> list, int index) {
    var left = new ArrayList<>(list);
    if (index < left.size()) {
      left.remove(index);
    }
    return left;
  }
}
