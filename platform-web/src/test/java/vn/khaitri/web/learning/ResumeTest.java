package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.LessonPlaceView;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.media.PlaybackView;

class ResumeTest {
  @Test
  void goesOnWhereTheLearnerLeftOff() {
    assertEquals(200, Resume.of(lesson(200)).seconds());
    assertTrue(Resume.of(lesson(200)).isLater());
  }

  @Test
  void startsAnewAtTheVeryBeginning() {
    assertFalse(Resume.of(lesson(3)).isLater());
  }

  @Test
  void startsAnewAfterTheEnd() {
    assertFalse(Resume.of(lesson(299)).isLater());
  }

  private static LessonView lesson(double resumeAt) {
    return new LessonView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Khoá",
        LessonKind.VIDEO,
        "Bài",
        List.of(),
        false,
        0,
        0,
        resumeAt,
        new PlaybackView(300, "p", "d", 1, null, 0, null, false, List.of(), List.of()),
        List.of(),
        List.of(),
        null,
        new LessonPlaceView(1, 1, RunPhase.UNDER_WAY, null, 0, null));
  }
}
