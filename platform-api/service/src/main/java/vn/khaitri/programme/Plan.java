package vn.khaitri.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khaitri.contract.programme.CopyProgramme;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.SubTopic;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/**
 * The content of a programme. Never changes: each act gives another one. Modules are numbered by
 * their place from 1; an unknown number is 404 {@code not-found}.
 */
record Plan(
    ProgrammeDescription description,
    ProgrammeFigures figures,
    ProgrammeRules rules,
    List<ProgrammeModule> modules,
    Timetable timetable) {
  static final int MOST_MODULES = 50;

  Plan {
    modules = List.copyOf(modules);
  }

  static Plan of(DraftProgramme draft) {
    return new Plan(
        draft.description(), draft.figures(), draft.rules(), draft.modules(), Timetable.EMPTY);
  }

  Plan described(DescribeProgramme request) {
    return new Plan(request.description(), request.figures(), request.rules(), modules, timetable);
  }

  /** The same for another audience (BR-05). */
  Plan copied(CopyProgramme request) {
    var copy =
        new ProgrammeDescription(
            request.name(),
            description.source(),
            description.statusNote(),
            request.audienceGroups(),
            request.audience(),
            request.audienceVerbatim(),
            description.knowledge(),
            description.durationVerbatim());
    return new Plan(copy, figures, rules, modules, timetable);
  }

  Plan scheduled(Timetable other) {
    return new Plan(description, figures, rules, modules, other);
  }

  Plan adding(ProgrammeModule module) {
    if (modules.size() == MOST_MODULES) {
      throw new ProblemException(ProgrammeProblem.PROGRAMME_FULL, MOST_MODULES);
    }
    var more = new ArrayList<>(modules);
    more.add(module);
    return with(more, timetable);
  }

  Plan writing(int number, ProgrammeModule module) {
    module(number);
    var changed = new ArrayList<>(modules);
    changed.set(number - 1, module);
    return with(changed, timetable.withTopics(number, codes(module)));
  }

  Plan without(int number) {
    module(number);
    var order = numbers();
    order.remove(number - 1);
    return arranged(order);
  }

  /**
   * @param to past the end means the end
   */
  Plan moving(int number, int to) {
    module(number);
    var order = numbers();
    order.add(Math.min(to, modules.size()) - 1, order.remove(number - 1));
    return arranged(order);
  }

  ProgrammeModule module(int number) {
    if (number < 1 || number > modules.size()) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    return modules.get(number - 1);
  }

  PeriodCounts sums() {
    return new PeriodCounts(
        modules.stream().mapToInt(ProgrammeModule::theory).sum(),
        modules.stream().mapToInt(ProgrammeModule::practice).sum(),
        modules.stream().mapToInt(ProgrammeModule::total).sum());
  }

  /** Of its topics and sub-topics, in their order. */
  static List<String> codes(ProgrammeModule module) {
    return module.topics().stream()
        .flatMap(
            topic ->
                Stream.concat(
                    Stream.of(topic).map(Topic::code),
                    topic.subTopics().stream().map(SubTopic::code)))
        .toList();
  }

  private List<Integer> numbers() {
    return IntStream.rangeClosed(1, modules.size())
        .boxed()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Plan arranged(List<Integer> order) {
    var arranged =
        IntStream.range(0, order.size())
            .mapToObj(i -> Numbering.renumbered(module(order.get(i)), order.get(i), i + 1))
            .toList();
    return with(arranged, timetable.arranged(order));
  }

  private Plan with(List<ProgrammeModule> other, Timetable slots) {
    return new Plan(description, figures, rules, other, slots);
  }
}
