package vn.khaitri.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.testing.ProgrammeSteps.module;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule.Section;
import vn.khaitri.contract.programme.ProgrammeModule.SubTopic;
import vn.khaitri.contract.programme.ProgrammeModule.Topic;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.programme.Timetable.Place;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.testing.ProgrammeSteps;

class PlanTest {
  private static final ProgrammeModule SECTIONED =
      new ProgrammeModule(
          "Ba",
          0,
          1,
          1,
          List.of(new Section("3.1", "Mục")),
          List.of(
              new Topic("3.1", "Gì?", null, "3.1", List.of(new SubTopic("3.1.1", "Đâu?"))),
              new Topic("A", "Ngoài số", null, null, List.of())));

  private static final Plan PLAN =
      Plan.of(ProgrammeSteps.small("ma"))
          .adding(SECTIONED)
          .scheduled(
              Timetable.EMPTY
                  .with(1, 1, 1, new SlotSubject(1, PeriodKind.THEORY, "1.2"))
                  .with(1, 2, 2, new SlotSubject(3, PeriodKind.PRACTICE, "3.1.1")));

  private static List<String> titles(Plan plan) {
    return plan.modules().stream().map(ProgrammeModule::title).toList();
  }

  @Test
  void whatBelongsToAModuleFollowsIt() {
    var moved = PLAN.moving(3, 1);

    assertEquals(List.of("Ba", "Chuyên đề một", "Chuyên đề hai"), titles(moved));
    assertEquals(List.of("1.1", "1.1.1", "A"), Plan.codes(moved.module(1)));
    assertEquals("1.1", moved.module(1).sections().getFirst().number());
    assertEquals("1.1", moved.module(1).topics().getFirst().section());
    assertEquals(List.of("2.1", "2.2"), Plan.codes(moved.module(2)));
    assertEquals(
        Map.of(
            new Place(1, 1), new SlotSubject(2, PeriodKind.THEORY, "2.2"),
            new Place(1, 2), new SlotSubject(1, PeriodKind.PRACTICE, "1.1.1")),
        moved.timetable().slots());
  }

  @Test
  void thereAndBackIsTheSame() {
    assertEquals(PLAN, PLAN.moving(3, 1).moving(1, 3));
    assertEquals(PLAN.moving(1, 3), PLAN.moving(1, 9));
  }

  @Test
  void aModuleGoesWithItsSlots() {
    var left = PLAN.without(1);

    assertEquals(List.of("Chuyên đề hai", "Ba"), titles(left));
    assertEquals(List.of("2.1", "2.1.1", "A"), Plan.codes(left.module(2)));
    assertEquals(
        Map.of(new Place(1, 2), new SlotSubject(2, PeriodKind.PRACTICE, "2.1.1")),
        left.timetable().slots());
  }

  @Test
  void slotsLoseATopicThatIsNoMore() {
    var written = PLAN.writing(1, module("Một", 1, 0, 1, "1.1"));

    assertEquals(
        new SlotSubject(1, PeriodKind.THEORY, null),
        written.timetable().slots().get(new Place(1, 1)));
    assertEquals(
        new SlotSubject(3, PeriodKind.PRACTICE, "3.1.1"),
        written.timetable().slots().get(new Place(1, 2)));
  }

  @Test
  void sumsAreOverTheModules() {
    assertEquals(new PeriodCounts(3, 8, 11), PLAN.sums());
  }

  @Test
  void anUnknownModuleIsNotFound() {
    assertThrows(ProblemException.class, () -> PLAN.without(0));
    assertThrows(ProblemException.class, () -> PLAN.moving(4, 1));
  }
}
