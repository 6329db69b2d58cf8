package vn.khaitri.web.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.catalog.CourseDetailView.LessonLine;
import vn.khaitri.contract.catalog.CourseDetailView.ModuleLine;
import vn.khaitri.contract.courserun.OpenRunView;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.enrolment.EligibilityView;

class CourseSheetTest {
  private static final UUID ID = UUID.fromString("0193a000-0000-7000-8000-000000000001");

  @Test
  void theOnlyRunThatTakesTheViewerNeedsNoChoice() {
    var door = door(false, null);

    assertEquals(door, sheet(door).only());
    assertNull(sheet(door, door).only());
    assertNull(sheet(door(false, "Đã đủ chỗ")).only());
  }

  @Test
  void whoIsInARunGoesOnInIt() {
    var in = door(true, null);

    assertEquals(in, sheet(door(false, null), in).joined());
    assertNull(in.refusal());
  }

  @Test
  void aRefusalIsSaidBeforeTheButtonIsPressed() {
    assertEquals("Đã đủ chỗ", door(false, "Đã đủ chỗ").refusal());
  }

  @Test
  void lessonsAreNumberedThroughTheModules() {
    var parts = sheet(door(false, null)).parts();

    assertEquals(List.of(1, 3), parts.stream().map(CourseSheet.Part::first).toList());
    assertEquals(new BigDecimal("3.0"), parts.getFirst().periods());
    assertEquals(3, sheet().lessons());
    assertTrue(sheet().hasPeriods());
  }

  private static Door door(boolean joined, @Nullable String refusal) {
    var run =
        new OpenRunView(ID, "Lớp", null, null, RunMode.ONLINE, null, null, null, null, 9, 1, true);
    return new Door(
        run, joined, new EligibilityView(ID, joined, refusal == null, refusal, List.of()));
  }

  private static CourseSheet sheet(Door... doors) {
    var lesson =
        new LessonLine(
            ID,
            LessonKind.TEXT,
            "Bài",
            Requirement.MANDATORY,
            PeriodKind.THEORY,
            new BigDecimal("1.5"),
            false);
    var course =
        new CourseDetailView(
            ID,
            ID,
            1,
            "Khoá",
            "",
            "",
            CourseAccess.OPEN,
            new PeriodSums(new BigDecimal("4.5"), BigDecimal.ZERO),
            45,
            0,
            List.of(),
            List.of(),
            List.of(
                new ModuleLine(ID, "Một", List.of(lesson, lesson)),
                new ModuleLine(ID, "Hai", List.of(lesson))),
            List.of());
    return new CourseSheet(course, true, true, List.of(doors), List.of(), null);
  }
}
