package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

class LessonPlaceTest {
  private final LessonProgress first = Progress.lesson(LessonKind.TEXT, false);
  private final LessonProgress second = Progress.lesson(LessonKind.QUIZ, false);
  private final RunProgressView run = Progress.run(first, second);

  private static String page(RunProgressView run, LessonProgress lesson) {
    return "/hoc/" + run.runId() + "/" + lesson.lessonId();
  }

  @Test
  void leadsToTheNextLesson() {
    var place = LessonPlace.of(run, first.lessonId());

    assertEquals(1, place.number());
    assertEquals(page(run, second), place.onward());
  }

  @Test
  void leadsFromTheLastLessonToTheRun() {
    var place = LessonPlace.of(run, second.lessonId());

    assertTrue(place.isLast());
    assertEquals("/hoc/" + run.runId(), place.onward());
  }

  @Test
  void leadsFromALessonThatIsGoneToTheRun() {
    assertEquals("/hoc/" + run.runId(), LessonPlace.of(run, UUID.randomUUID()).onward());
  }

  @Test
  void br07LeadsToALessonThatOpensWithThisOne() {
    var next = Progress.lockedBy(first);
    var sequence = Progress.run(first, next);

    assertEquals(page(sequence, next), LessonPlace.of(sequence, first.lessonId()).onward());
  }

  @Test
  void br07LeadsPastALessonThatWaitsForAnother() {
    var open = Progress.lesson(LessonKind.TEXT, false);
    var sequence = Progress.run(second, first, Progress.lockedBy(second), open);

    assertEquals(page(sequence, open), LessonPlace.of(sequence, first.lessonId()).onward());
  }
}
