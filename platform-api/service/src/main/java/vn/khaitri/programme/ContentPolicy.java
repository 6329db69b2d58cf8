package vn.khaitri.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.shared.FieldFault;

/** What even a draft has to keep to. Each list is empty when it does. */
final class ContentPolicy {
  private ContentPolicy() {}

  static List<FieldFault> faults(List<ProgrammeModule> modules) {
    return IntStream.range(0, modules.size())
        .boxed()
        .flatMap(m -> faults(modules.get(m), "/modules/" + m).stream())
        .toList();
  }

  /**
   * Of codes that stand twice and sections that are not there.
   *
   * @param pointer of the module
   */
  static List<FieldFault> faults(ProgrammeModule module, String pointer) {
    var faults = new ArrayList<FieldFault>();
    var sections = new HashSet<String>();
    for (int s = 0; s < module.sections().size(); s++) {
      var number = module.sections().get(s).number();
      if (!sections.add(number)) {
        faults.add(
            new FieldFault(pointer + "/sections/" + s + "/number", "section-number", number));
      }
    }
    var codes = new HashSet<String>();
    for (int t = 0; t < module.topics().size(); t++) {
      faults.addAll(faults(module.topics().get(t), pointer + "/topics/" + t, sections, codes));
    }
    return faults;
  }

  private static List<FieldFault> faults(
      Topic topic, String pointer, Set<String> sections, Set<String> codes) {
    var faults = new ArrayList<FieldFault>();
    if (!codes.add(topic.code())) {
      faults.add(new FieldFault(pointer + "/code", "topic-code", topic.code()));
    }
    if (topic.section() != null && !sections.contains(topic.section())) {
      faults.add(new FieldFault(pointer + "/section", "section-unknown", topic.section()));
    }
    for (int s = 0; s < topic.subTopics().size(); s++) {
      var code = topic.subTopics().get(s).code();
      if (!codes.add(code)) {
        faults.add(new FieldFault(pointer + "/subTopics/" + s + "/code", "topic-code", code));
      }
    }
    return faults;
  }

  /** Of days and periods that would be cut off with slots in them. */
  static List<FieldFault> faults(ProgrammeFigures figures, Timetable timetable) {
    return Stream.of(
            beyond("/figures/workingDays", figures.workingDays(), "day", timetable.lastDay()),
            beyond(
                "/figures/periodsPerDay",
                figures.periodsPerDay(),
                "period",
                timetable.lastPeriod()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<FieldFault> beyond(String pointer, int most, String what, int last) {
    return last > most ? List.of(new FieldFault(pointer, "slots-beyond-" + what, last)) : List.of();
  }

  static List<FieldFault> faults(WriteSlots request, Plan plan) {
    var faults =
        new ArrayList<FieldFault>(outside("/day", request.day(), plan.figures().workingDays()));
    faults.addAll(outside("/from", request.from(), plan.figures().periodsPerDay()));
    faults.addAll(outside("/to", request.to(), plan.figures().periodsPerDay()));
    if (request.to() < request.from()) {
      faults.add(new FieldFault("/to", "backwards", request.from()));
    }
    faults.addAll(faults(request.subject(), plan));
    return faults;
  }

  static List<FieldFault> faults(SwapDays request, Plan plan) {
    var days = plan.figures().workingDays();
    return Stream.of(
            outside("/first", request.first(), days), outside("/second", request.second(), days))
        .flatMap(List::stream)
        .toList();
  }

  private static List<FieldFault> faults(@Nullable SlotSubject subject, Plan plan) {
    if (subject == null) {
      return List.of();
    }
    if (subject.module() > plan.modules().size()) {
      return List.of(new FieldFault("/subject/module", "module-unknown", subject.module()));
    }
    var codes = Plan.codes(plan.module(subject.module()));
    return subject.topic() == null || codes.contains(subject.topic())
        ? List.of()
        : List.of(
            new FieldFault("/subject/topic", "topic-unknown", subject.topic(), subject.module()));
  }

  private static List<FieldFault> outside(String pointer, int number, int most) {
    return number < 1 || number > most
        ? List.of(new FieldFault(pointer, "outside", number, most))
        : List.of();
  }
}
