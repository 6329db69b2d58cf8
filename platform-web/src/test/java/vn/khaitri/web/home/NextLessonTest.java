package vn.khaitri.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

class NextLessonTest {
  private final LessonProgress done =
      new LessonProgress(UUID.randomUUID(), LessonKind.TEXT, "Một", true, 0);
  private final LessonProgress open =
      new LessonProgress(UUID.randomUUID(), LessonKind.VIDEO, "Hai", false, 40);

  @Test
  void isTheFirstThatIsNotDone() {
    var next = NextLesson.of(run(done, open)).orElseThrow();

    assertEquals(2, next.number());
    assertTrue(next.page().endsWith("/" + open.lessonId()));
  }

  @Test
  void isNoneInAFinishedRun() {
    assertTrue(NextLesson.of(run(done)).isEmpty());
  }

  private static RunProgressView run(LessonProgress... lessons) {
    return new RunProgressView(
        UUID.randomUUID(), UUID.randomUUID(), "Khoá", 0, null, List.of(lessons));
  }
}
