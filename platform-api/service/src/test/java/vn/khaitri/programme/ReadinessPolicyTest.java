package vn.khaitri.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.testing.ProgrammeSteps.description;
import static vn.khaitri.testing.ProgrammeSteps.figures;
import static vn.khaitri.testing.ProgrammeSteps.module;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.RatioPolicy;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.shared.FieldFault;

class ReadinessPolicyTest {
  private static final List<ProgrammeModule> MODULES =
      List.of(module("Một", 2, 4, 6), module("Hai", 1, 3, 4));

  private static ProgrammeRules rules(RatioPolicy ratioPolicy, String reference) {
    return new ProgrammeRules(ratioPolicy, reference, null, null, null);
  }

  private static Plan plan(
      ProgrammeFigures figures, ProgrammeRules rules, List<ProgrammeModule> modules) {
    return new Plan(description("Khung"), figures, rules, modules, Timetable.EMPTY);
  }

  private static List<FieldFault> faults(ProgrammeFigures figures, ProgrammeModule... modules) {
    return ReadinessPolicy.faults(plan(figures, rules(RatioPolicy.NONE, ""), List.of(modules)));
  }

  @Test
  void br01SumsThatAreTheFrameworksAreFine() {
    assertEquals(
        List.of(), faults(figures(3, 7, 10), module("Một", 2, 4, 6), module("Hai", 1, 3, 4)));
  }

  @Test
  void br01EachSumOfTheProgrammeThatDiffersIsNamed() {
    assertEquals(
        List.of(
            new FieldFault("/figures/theoryPeriods", "theory-sum", 4, 3),
            new FieldFault("/figures/practicePeriods", "practice-sum", 5, 7),
            new FieldFault("/figures/totalPeriods", "total-sum", 9, 10)),
        faults(figures(4, 5, 9), module("Một", 2, 4, 6), module("Hai", 1, 3, 4)));
  }

  @Test
  void br01AModuleThatDoesNotAddUpIsNamed() {
    assertEquals(
        List.of(new FieldFault("/modules/1/total", "module-total", 5, 4, 2)),
        faults(figures(3, 6, 9), module("Một", 2, 3, 5), module("Hai", 1, 3, 5)).stream()
            .filter(fault -> fault.pointer().startsWith("/modules"))
            .toList());
  }

  @Test
  void br01FiguresThatContradictEachOtherAreNamed() {
    assertEquals(
        List.of(
            new FieldFault("/modules/0/total", "module-total", 7, 6, 1),
            new FieldFault("/figures/totalPeriods", "total-parts", 7, 6)),
        faults(figures(2, 4, 7), module("Một", 2, 4, 7)));
  }

  @Test
  void br01MorePeriodsThanTheDaysHoldAreNamed() {
    assertEquals(
        List.of(new FieldFault("/figures/totalPeriods", "no-room", 11, 10)),
        faults(figures(3, 8, 11), module("Một", 3, 8, 11)));
  }

  @Test
  void aProgrammeWithoutModulesIsNotReady() {
    assertEquals(List.of(new FieldFault("/modules", "no-module")), faults(figures(0, 0, 0)));
  }

  @Test
  void br02ThirtyPercentOfTheoryAreFine() {
    assertEquals(
        List.of(), ReadinessPolicy.faults(plan(figures(3, 7, 10), ProgrammeRules.USUAL, MODULES)));
  }

  @Test
  void br02MoreTheoryIsRefusedForTheProgrammeAsAWhole() {
    var modules = List.of(module("Một", 4, 0, 4), module("Hai", 0, 6, 6));

    var faults = ReadinessPolicy.faults(plan(figures(4, 6, 10), ProgrammeRules.USUAL, modules));

    assertEquals(
        List.of(new FieldFault("/rules/ratioPolicy", "too-much-theory", new BigDecimal("40.00"))),
        faults);
  }

  @Test
  void br02TheSharesOfAFrameworkNeedItsDocument() {
    var modules = List.of(module("Một", 8, 2, 10));

    var without =
        ReadinessPolicy.faults(
            plan(figures(8, 2, 10), rules(RatioPolicy.AS_FRAMEWORK, " "), modules));
    var with =
        ReadinessPolicy.faults(
            plan(figures(8, 2, 10), rules(RatioPolicy.AS_FRAMEWORK, "Công văn"), modules));

    assertEquals(List.of(new FieldFault("/rules/ratioReference", "no-reference")), without);
    assertEquals(List.of(), with);
  }

  @Test
  void aTimetableThatWasBegunGivesEachModuleItsPeriods() {
    var plan = plan(figures(3, 7, 10), ProgrammeRules.USUAL, MODULES);
    var laidOut = plan.scheduled(TimetableLayout.of(plan.figures(), plan.modules()));
    var changed =
        laidOut.scheduled(
            laidOut.timetable().with(2, 5, 5, new SlotSubject(1, PeriodKind.THEORY, null)));

    assertEquals(List.of(), ReadinessPolicy.faults(laidOut));
    assertEquals(
        List.of(
            new FieldFault("/timetable/modules/0/theory", "timetable-theory", 2, 3, 1),
            new FieldFault("/timetable/modules/1/practice", "timetable-practice", 3, 2, 2)),
        ReadinessPolicy.faults(changed));
  }
}
