package vn.khaitri.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Section;
import vn.khaitri.contract.programme.ProgrammeModule.SubTopic;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.testing.ProgrammeSteps;

class ContentPolicyTest {
  private static final SlotSubject FIRST = new SlotSubject(1, PeriodKind.THEORY, null);
  private static final Plan PLAN = Plan.of(ProgrammeSteps.small("ma"));

  private static List<FieldFault> faults(SlotSubject subject) {
    return ContentPolicy.faults(new WriteSlots(1, 1, 1, subject, 1), PLAN);
  }

  @Test
  void codesThatStandTwiceAndUnknownSectionsArePointedAt() {
    var module =
        new ProgrammeModule(
            "Một",
            1,
            0,
            1,
            List.of(new Section("1.1", "Mục"), new Section("1.1", "Mục")),
            List.of(
                new Topic("1.1", "Gì?", null, "1.1", List.of(new SubTopic("1.1", "Đâu?"))),
                new Topic("1.1", "Ai?", null, "1.2", List.of())));

    assertEquals(
        List.of(
            new FieldFault("/modules/0/sections/1/number", "section-number", "1.1"),
            new FieldFault("/modules/0/topics/0/subTopics/0/code", "topic-code", "1.1"),
            new FieldFault("/modules/0/topics/1/code", "topic-code", "1.1"),
            new FieldFault("/modules/0/topics/1/section", "section-unknown", "1.2")),
        ContentPolicy.faults(List.of(module)));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 1, 1, /day, 3, 2",
    "1, 6, 6, /from, 6, 5",
    "1, 1, 6, /to, 6, 5",
    "0, 1, 1, /day, 0, 2"
  })
  void slotsOutsideTheDaysAreRefused(
      int day, int from, int to, String pointer, int number, int most) {
    var faults = ContentPolicy.faults(new WriteSlots(day, from, to, FIRST, 1), PLAN);

    assertEquals(new FieldFault(pointer, "outside", number, most), faults.getFirst());
  }

  @Test
  void periodsGoForwards() {
    assertEquals(
        List.of(new FieldFault("/to", "backwards", 3)),
        ContentPolicy.faults(new WriteSlots(1, 3, 2, null, 1), PLAN));
  }

  @Test
  void anUnknownModuleAndAnUnknownTopicAreRefused() {
    assertEquals(
        List.of(new FieldFault("/subject/module", "module-unknown", 3)),
        faults(new SlotSubject(3, PeriodKind.THEORY, null)));
    assertEquals(
        List.of(new FieldFault("/subject/topic", "topic-unknown", "2.1", 1)),
        faults(new SlotSubject(1, PeriodKind.THEORY, "2.1")));
    assertEquals(List.of(), faults(new SlotSubject(2, PeriodKind.THEORY, "2.1")));
  }

  @Test
  void daysOutsideAreNotSwapped() {
    assertEquals(
        List.of(new FieldFault("/second", "outside", 3, 2)),
        ContentPolicy.faults(new SwapDays(1, 3, 1), PLAN));
  }

  @Test
  void daysAndPeriodsWithSlotsInThemAreNotCutOff() {
    var timetable = Timetable.EMPTY.with(2, 5, 5, FIRST);

    var faults = ContentPolicy.faults(new ProgrammeFigures(1, 4, null, null, 0, 0, 0), timetable);

    assertEquals(
        List.of(
            new FieldFault("/figures/workingDays", "slots-beyond-day", 2),
            new FieldFault("/figures/periodsPerDay", "slots-beyond-period", 5)),
        faults);
  }
}
