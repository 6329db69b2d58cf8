package vn.khaitri.programme;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Section;
import vn.khaitri.contract.programme.ProgrammeModule.SubTopic;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;

/** What becomes of the codes of a module that moves to another number: 3.1 of module 2 is 2.1. */
final class Numbering {
  private Numbering() {}

  static ProgrammeModule renumbered(ProgrammeModule module, int from, int to) {
    UnaryOperator<String> code = old -> code(old, from, to);
    return new ProgrammeModule(
        module.title(),
        module.theory(),
        module.practice(),
        module.total(),
        module.sections().stream()
            .map(section -> new Section(code.apply(section.number()), section.title()))
            .toList(),
        module.topics().stream().map(topic -> renumbered(topic, code)).toList());
  }

  /** Codes that do not begin with the module's number stay as they are. */
  static String code(String old, int from, int to) {
    var prefix = from + ".";
    return old.startsWith(prefix) ? to + "." + old.substring(prefix.length()) : old;
  }

  private static Topic renumbered(Topic topic, UnaryOperator<String> code) {
    return new Topic(
        code.apply(topic.code()),
        topic.text(),
        topic.textCorrected(),
        Optional.ofNullable(topic.section()).map(code).orElse(null),
        topic.subTopics().stream()
            .map(sub -> new SubTopic(code.apply(sub.code()), sub.text()))
            .toList());
  }
}
