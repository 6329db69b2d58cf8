package vn.khaitri.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khaitri.shared.FieldFault;

/**
 * Whether a programme may be handed in and issued: all sums are what the framework states (BR-01),
 * the shares keep to the ratio policy (BR-02), and a timetable that was begun gives each module its
 * periods. Each list is empty when all is well.
 */
final class ReadinessPolicy {
  private static final int MOST_THEORY_PERCENT = 30;

  private ReadinessPolicy() {}

  static List<FieldFault> faults(Plan plan) {
    if (plan.modules().isEmpty()) {
      return List.of(new FieldFault("/modules", "no-module"));
    }
    return Stream.of(sumsOfModules(plan), sumsOfProgramme(plan), ratio(plan), timetable(plan))
        .flatMap(List::stream)
        .toList();
  }

  private static List<FieldFault> sumsOfModules(Plan plan) {
    return IntStream.range(0, plan.modules().size())
        .boxed()
        .flatMap(
            m -> {
              var module = plan.modules().get(m);
              int sum = module.theory() + module.practice();
              return differing(
                  "/modules/" + m + "/total", "module-total", module.total(), sum, m + 1)
                  .stream();
            })
        .toList();
  }

  private static List<FieldFault> sumsOfProgramme(Plan plan) {
    var stated = plan.figures();
    var sums = plan.sums();
    var faults = new ArrayList<FieldFault>();
    differing("/figures/theoryPeriods", "theory-sum", stated.theoryPeriods(), sums.theory())
        .ifPresent(faults::add);
    differing("/figures/practicePeriods", "practice-sum", stated.practicePeriods(), sums.practice())
        .ifPresent(faults::add);
    differing("/figures/totalPeriods", "total-sum", stated.totalPeriods(), sums.total())
        .ifPresent(faults::add);
    int parts = stated.theoryPeriods() + stated.practicePeriods();
    differing("/figures/totalPeriods", "total-parts", stated.totalPeriods(), parts)
        .ifPresent(faults::add);
    int room = stated.workingDays() * stated.periodsPerDay();
    if (stated.totalPeriods() > room) {
      faults.add(new FieldFault("/figures/totalPeriods", "no-room", stated.totalPeriods(), room));
    }
    return faults;
  }

  private static Optional<FieldFault> differing(
      String pointer, String name, int stated, int sum, Object... more) {
    if (stated == sum) {
      return Optional.empty();
    }
    var arguments = new ArrayList<Object>(List.of(stated, sum));
    arguments.addAll(List.of(more));
    return Optional.of(new FieldFault(pointer, name, arguments));
  }

  private static List<FieldFault> ratio(Plan plan) {
    var rules = plan.rules();
    int theory = plan.sums().theory();
    int all = theory + plan.sums().practice();
    return switch (rules.ratioPolicy()) {
      case MAX30_MIN70 ->
          theory * 100 > all * MOST_THEORY_PERCENT
              ? List.of(
                  new FieldFault("/rules/ratioPolicy", "too-much-theory", percent(theory, all)))
              : List.of();
      case AS_FRAMEWORK ->
          rules.ratioReference().isBlank()
              ? List.of(new FieldFault("/rules/ratioReference", "no-reference"))
              : List.of();
      case NONE -> List.of();
    };
  }

  private static BigDecimal percent(int part, int all) {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
  }

  private static List<FieldFault> timetable(Plan plan) {
    if (!plan.timetable().begun()) {
      return List.of();
    }
    var faults = new ArrayList<FieldFault>();
    for (int m = 0; m < plan.modules().size(); m++) {
      var pointer = "/timetable/modules/" + m;
      var module = plan.modules().get(m);
      var given = plan.timetable().of(m + 1);
      differing(pointer + "/theory", "timetable-theory", module.theory(), given.theory(), m + 1)
          .ifPresent(faults::add);
      differing(
              pointer + "/practice",
              "timetable-practice",
              module.practice(),
              given.practice(),
              m + 1)
          .ifPresent(faults::add);
    }
    return faults;
  }
}
