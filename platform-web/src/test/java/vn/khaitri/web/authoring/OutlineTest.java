package vn.khaitri.web.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;

class OutlineTest {
  private static final UUID UPLOAD = new UUID(0, 7);

  @Test
  void findsWhatIsMissing() {
    var outline =
        Outline.of(
            course(
                lesson(LessonKind.TEXT, "<p>Chào</p>", null, 0),
                lesson(LessonKind.TEXT, "", null, 0),
                lesson(LessonKind.VIDEO, "", null, 0),
                lesson(LessonKind.QUIZ, "", null, 0),
                lesson(LessonKind.QUIZ, "", null, 3)),
            mediaId -> null);

    assertEquals(
        List.of(Readiness.TEXT_EMPTY, Readiness.VIDEO_MISSING, Readiness.NO_QUESTIONS),
        outline.unfinished().stream().map(Outline.Row::readiness).toList());
    assertEquals(List.of(2, 3, 4), outline.unfinished().stream().map(Outline.Row::number).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "UPLOADING, UPLOADING, false",
    "QUEUED, QUEUED, true",
    "PROCESSING, PROCESSING, true",
    "READY, READY, false",
    "FAILED, FAILED, false"
  })
  void followsTheUploadOfAVideo(MediaState state, Readiness readiness, boolean moving) {
    var outline =
        Outline.of(course(lesson(LessonKind.VIDEO, "", UPLOAD, 0)), mediaId -> media(state, 40));

    var row = outline.rows().getFirst();
    assertEquals(readiness, row.readiness());
    assertEquals(moving, row.readiness().isMoving());
    assertEquals(40, row.percent());
  }

  @Test
  void takesAnUploadThatIsGoneForNone() {
    var outline = Outline.of(course(lesson(LessonKind.VIDEO, "", UPLOAD, 0)), mediaId -> null);

    assertEquals(Readiness.VIDEO_MISSING, outline.rows().getFirst().readiness());
  }

  @Test
  void readsAloudOnlyEveryTenthPercent() {
    var outline =
        Outline.of(
            course(lesson(LessonKind.VIDEO, "", UPLOAD, 0)),
            mediaId -> media(MediaState.PROCESSING, 47));

    assertEquals(40, outline.rows().getFirst().roundPercent());
  }

  @Test
  void movesNoLessonOutOfTheList() {
    var outline =
        Outline.of(
            course(lesson(LessonKind.TEXT, "", null, 0), lesson(LessonKind.TEXT, "", null, 0)),
            mediaId -> null);

    var first = outline.rows().getFirst();
    var last = outline.rows().getLast();
    assertEquals(0, first.above());
    assertEquals(1, first.below());
    assertFalse(outline.isLast(first));
    assertTrue(outline.isLast(last));
  }

  private static CourseView course(LessonDraftView... lessons) {
    return new CourseView(
        new UUID(0, 1), "K", "", CourseState.DRAFT, true, null, 0, null, List.of(lessons));
  }

  private static LessonDraftView lesson(
      LessonKind kind, String text, @Nullable UUID mediaId, int questions) {
    return new LessonDraftView(UUID.randomUUID(), kind, "B", text, mediaId, questions, 0);
  }

  private static MediaView media(MediaState state, int percent) {
    return new MediaView(UPLOAD, "a.mp4", 1000, state, percent, null, null, null);
  }
}
