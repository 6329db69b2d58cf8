package vn.khaitri.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.web.learning.Progress;

class NextLessonTest {
  private final LessonProgress done = Progress.lesson(LessonKind.TEXT, true);
  private final LessonProgress open = Progress.lesson(LessonKind.VIDEO, false);
  private final LessonProgress session = Progress.lesson(LessonKind.SESSION, false);

  @Test
  void isTheFirstThatIsNotDone() {
    var next = NextLesson.of(Progress.run(done, open)).orElseThrow();

    assertEquals(2, next.number());
    assertTrue(next.page().endsWith("/" + open.lessonId()));
  }

  @Test
  void isAClassOnlyWhenNothingElseIsLeft() {
    assertEquals(open, NextLesson.of(Progress.run(session, open)).orElseThrow().lesson());
    assertEquals(session, NextLesson.of(Progress.run(session, done)).orElseThrow().lesson());
  }

  @Test
  void isNoneInAFinishedRun() {
    assertTrue(NextLesson.of(Progress.run(done)).isEmpty());
  }
}
