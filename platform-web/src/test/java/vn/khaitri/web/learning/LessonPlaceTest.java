package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

class LessonPlaceTest {
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final RunProgressView run =
      new RunProgressView(
          UUID.randomUUID(),
          UUID.randomUUID(),
          "Khoá",
          0,
          null,
          List.of(
              new LessonProgress(first, LessonKind.TEXT, "Một", false, 0),
              new LessonProgress(second, LessonKind.QUIZ, "Hai", false, 0)));

  @Test
  void leadsToTheNextLesson() {
    var place = LessonPlace.of(run, first);

    assertEquals(1, place.number());
    assertEquals("/hoc/" + run.runId() + "/" + second, place.onward());
  }

  @Test
  void leadsFromTheLastLessonToTheRun() {
    var place = LessonPlace.of(run, second);

    assertTrue(place.isLast());
    assertEquals("/hoc/" + run.runId(), place.onward());
  }

  @Test
  void leadsFromALessonThatIsGoneToTheRun() {
    assertEquals("/hoc/" + run.runId(), LessonPlace.of(run, UUID.randomUUID()).onward());
  }
}
