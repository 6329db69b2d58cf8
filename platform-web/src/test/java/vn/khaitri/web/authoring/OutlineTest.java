package vn.khaitri.web.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.web.authoring.Outline.Place;
import vn.khaitri.web.authoring.Outline.Row;

class OutlineTest {
  private static final UUID UPLOAD = new UUID(0, 7);
  private static final PeriodSums EIGHT_EIGHT = sums(8, 8);

  @Test
  void findsWhatIsMissingInEveryModule() {
    var course =
        Drafts.course(
            Drafts.module("A", Drafts.text(), Drafts.empty(LessonKind.TEXT)),
            Drafts.module("B", Drafts.lesson(LessonKind.VIDEO), Drafts.quiz(0), Drafts.quiz(3)));

    var outline = Outline.of(course, mediaId -> null);

    assertEquals(
        List.of(Readiness.TEXT_EMPTY, Readiness.VIDEO_MISSING, Readiness.NO_QUESTIONS),
        outline.unfinished().stream().map(Row::readiness).toList());
    assertEquals(List.of(2, 3, 4), outline.unfinished().stream().map(Row::number).toList());
    assertEquals(
        List.of("modules/0/lessons/1", "modules/1/lessons/0", "modules/1/lessons/1"),
        outline.unfinished().stream().map(Row::pointer).toList());
  }

  @Test
  void asksEachKindOfLessonForItsOwn() {
    var course =
        Drafts.course(
            Drafts.module(
                "A",
                Drafts.empty(LessonKind.DOCUMENT),
                Drafts.lesson(LessonKind.DOCUMENT),
                Drafts.empty(LessonKind.LINK),
                Drafts.lesson(LessonKind.LINK),
                Drafts.empty(LessonKind.PRACTICE),
                Drafts.lesson(LessonKind.SESSION)));

    var outline = Outline.of(course, mediaId -> null);

    assertEquals(
        List.of(
            Readiness.DOCUMENT_MISSING,
            Readiness.READY,
            Readiness.LINK_MISSING,
            Readiness.READY,
            Readiness.TEXT_EMPTY,
            Readiness.READY),
        outline.rows().stream().map(Row::readiness).toList());
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
    var course = Drafts.course(Drafts.module("A", Drafts.video(UPLOAD)));

    var row = Outline.of(course, mediaId -> media(state, 40)).rows().getFirst();

    assertEquals(readiness, row.readiness());
    assertEquals(moving, row.readiness().isMoving());
    assertEquals(40, row.tag().percent());
  }

  @Test
  void takesAnUploadThatIsGoneForNone() {
    var course = Drafts.course(Drafts.module("A", Drafts.video(UPLOAD)));

    var outline = Outline.of(course, mediaId -> null);

    assertEquals(Readiness.VIDEO_MISSING, outline.rows().getFirst().readiness());
  }

  @Test
  void movesLessonsStepByStepThroughTheModules() {
    var a = Drafts.module("A", Drafts.text(), Drafts.text());
    var b = Drafts.module("B");
    var c = Drafts.module("C", Drafts.text());

    var rows = Outline.of(Drafts.course(a, b, c), mediaId -> null).rows();

    assertNull(rows.get(0).above());
    assertEquals(new Place(a.id(), 1), rows.get(0).below());
    assertEquals(new Place(a.id(), 0), rows.get(1).above());
    assertEquals(new Place(b.id(), 0), rows.get(1).below());
    assertEquals(new Place(b.id(), 0), rows.get(2).above());
    assertNull(rows.get(2).below());
  }

  @Test
  void entersTheModuleBeforeAtItsEnd() {
    var a = Drafts.module("A", Drafts.text(), Drafts.text());
    var b = Drafts.module("B", Drafts.text());

    var rows = Outline.of(Drafts.course(a, b), mediaId -> null).rows();

    assertEquals(new Place(a.id(), 2), rows.get(2).above());
  }

  @Test
  void movesNoModuleOutOfTheList() {
    var outline =
        Outline.of(Drafts.course(Drafts.module("A"), Drafts.module("B")), mediaId -> null);

    var first = outline.parts().getFirst();
    var last = outline.parts().getLast();
    assertEquals(0, first.above());
    assertEquals(1, first.below());
    assertEquals(1, last.below());
    assertTrue(first.isFirst());
    assertTrue(last.isLast());
  }

  @Test
  void aModuleWithoutLessonsIsToBePutRight() {
    var course = Drafts.course(Drafts.module("A"), Drafts.module("B", Drafts.text()));

    var outline = Outline.of(course, mediaId -> null);

    assertEquals(
        List.of("A"), outline.hollow().stream().map(part -> part.module().title()).toList());
    assertFalse(outline.isComplete());
  }

  @Test
  void br01SumsThatDifferFromTheFrameworkAreToBePutRight() {
    var course =
        Drafts.course(
            sums(8, 16),
            Drafts.module("A", sums(8, 8), EIGHT_EIGHT, Drafts.text()),
            Drafts.module("B", sums(1, 8), EIGHT_EIGHT, Drafts.text()));

    var outline = Outline.of(course, mediaId -> null);

    assertEquals(
        List.of("B"), outline.differing().stream().map(part -> part.module().title()).toList());
    assertTrue(outline.isDiffering());
    assertFalse(outline.isComplete());
  }

  @Test
  void br01SumsOfTheFrameworkAreComplete() {
    var course =
        Drafts.course(EIGHT_EIGHT, Drafts.module("A", sums(8, 8), EIGHT_EIGHT, Drafts.text()));

    assertTrue(Outline.of(course, mediaId -> null).isComplete());
  }

  @Test
  void anEmptyCourseIsNotComplete() {
    assertFalse(Outline.of(Drafts.course(), mediaId -> null).isComplete());
  }

  private static PeriodSums sums(int theory, int practice) {
    return new PeriodSums(BigDecimal.valueOf(theory), BigDecimal.valueOf(practice));
  }

  private static MediaView media(MediaState state, int percent) {
    return new MediaView(UPLOAD, "a.mp4", 1000, state, percent, null, null, null, null, null);
  }
}
