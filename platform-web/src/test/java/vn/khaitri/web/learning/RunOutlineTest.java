package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

class RunOutlineTest {
  private final LessonProgress done = Progress.lesson(LessonKind.TEXT, true);
  private final LessonProgress open = Progress.lesson(LessonKind.VIDEO, false);

  @Test
  void lessonsAreNumberedThroughTheModules() {
    var outline =
        RunOutline.of(
            Progress.run(RunPhase.UNDER_WAY, Progress.module(done, open), Progress.module(open)));

    assertTrue(outline.isInParts());
    assertEquals(
        List.of(1, 2, 3),
        outline.parts().stream()
            .flatMap(part -> part.lines().stream())
            .map(RunOutline.Line::number)
            .toList());
    assertEquals(3, outline.parts().getLast().first());
    assertEquals(1, outline.parts().getFirst().done());
  }

  @Test
  void aCourseOfOneModuleIsNotInParts() {
    assertFalse(RunOutline.of(Progress.run(done)).isInParts());
  }

  @Test
  void br07ALockedLessonIsShut() {
    var lines =
        RunOutline.of(Progress.run(open, Progress.lockedBy(open))).parts().getFirst().lines();

    assertEquals(List.of(false, true), lines.stream().map(RunOutline.Line::shut).toList());
  }

  @Test
  void beforeTheRunBeginsAllIsShut() {
    var outline = RunOutline.of(Progress.run(RunPhase.NOT_BEGUN, Progress.module(open)));

    assertTrue(outline.parts().getFirst().lines().getFirst().shut());
  }
}
