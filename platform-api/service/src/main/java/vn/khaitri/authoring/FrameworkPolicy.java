package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.programme.Framework;
import vn.khaitri.shared.FieldFault;

/**
 * Whether a course fills the framework of its programme: theory, practice and total of each module
 * and of the whole (BR-01), and what its completion asks for (BR-06).
 */
final class FrameworkPolicy {
  private FrameworkPolicy() {}

  /**
   * @param modules of the course, in their order
   * @param lessons of these modules
   * @return each difference with what there is and what is asked for; empty when there is none
   */
  static List<FieldFault> faults(
      Framework framework, List<CourseModule> modules, List<Lesson> lessons) {
    var sums = new ArrayList<PeriodSums>();
    var byModule = lessons.stream().collect(groupingBy(lesson -> lesson.module().id()));
    modules.forEach(
        module -> sums.add(CourseViews.sums(byModule.getOrDefault(module.id(), List.of()))));
    var faults = new ArrayList<FieldFault>();
    for (int m = 0; m < modules.size(); m++) {
      if (modules.get(m).frameworkModule() == null) {
        faults.add(
            new FieldFault("/modules/" + m, "module-outside-framework", modules.get(m).title()));
      }
    }
    for (var asked : framework.modules()) {
      var filling =
          IntStream.range(0, modules.size())
              .filter(m -> Integer.valueOf(asked.number()).equals(modules.get(m).frameworkModule()))
              .boxed()
              .toList();
      if (filling.isEmpty()) {
        faults.add(
            new FieldFault(
                "/terms/programmeId", "framework-module-missing", asked.number(), asked.title()));
      } else {
        var there = filling.stream().map(sums::get).reduce(PeriodSums.NONE, PeriodSums::plus);
        compare(
            faults, "/modules/" + filling.getLast(), "module", asked.number(), there, asked.sums());
      }
    }
    var total = sums.stream().reduce(PeriodSums.NONE, PeriodSums::plus);
    compare(faults, "/terms/programmeId", "programme", framework.code(), total, framework.sums());
    faults.addAll(completionFaults(framework, lessons));
    return faults;
  }

  private static List<FieldFault> completionFaults(Framework framework, List<Lesson> lessons) {
    var faults = new ArrayList<FieldFault>();
    if (framework.examRequired() && count(lessons, Requirement.EXAM) == 0) {
      faults.add(new FieldFault("/modules", "exam-missing"));
    }
    if (count(lessons, Requirement.ELECTIVE) < framework.minElectives()) {
      faults.add(new FieldFault("/modules", "electives-missing", framework.minElectives()));
    }
    return faults;
  }

  private static long count(List<Lesson> lessons, Requirement requirement) {
    return lessons.stream().filter(lesson -> lesson.credit().requirement() == requirement).count();
  }

  private static void compare(
      List<FieldFault> faults,
      String pointer,
      String what,
      Object name,
      PeriodSums there,
      PeriodSums asked) {
    compare(faults, pointer, what + "-theory", name, there.theory(), asked.theory());
    compare(faults, pointer, what + "-practice", name, there.practice(), asked.practice());
    compare(faults, pointer, what + "-total", name, there.total(), asked.total());
  }

  private static void compare(
      List<FieldFault> faults,
      String pointer,
      String fault,
      Object name,
      BigDecimal there,
      BigDecimal asked) {
    if (there.compareTo(asked) != 0) {
      faults.add(new FieldFault(pointer, fault, name, plain(there), plain(asked)));
    }
  }

  private static String plain(BigDecimal periods) {
    return periods.stripTrailingZeros().toPlainString();
  }
}
