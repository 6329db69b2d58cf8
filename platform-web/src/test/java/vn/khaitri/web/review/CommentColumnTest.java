package vn.khaitri.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.review.Place;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.SubjectTextView.Passage;
import vn.khaitri.contract.review.SubjectTextView.Piece;
import vn.khaitri.contract.review.ThreadView;

class CommentColumnTest {
  private static final UUID SUBJECT = new UUID(0, 1);
  private static final UUID LESSON = new UUID(0, 2);
  private static final UUID FIRST = new UUID(0, 3);
  private static final UUID SECOND = new UUID(0, 4);
  private static final Instant THEN = Instant.parse("2026-01-15T05:00:00Z");

  private static ThreadView thread(Place place, @Nullable Instant resolvedAt) {
    return new ThreadView(
        UUID.randomUUID(),
        SubjectKind.COURSE,
        SUBJECT,
        place,
        null,
        null,
        null,
        resolvedAt,
        null,
        true,
        List.of());
  }

  private static CommentColumn column(ThreadView... threads) {
    return new CommentColumn(
        SubjectKind.COURSE,
        SUBJECT,
        new Page<>(List.of(threads), 0, 100, threads.length),
        null,
        true,
        "/day/khoa/1");
  }

  private static Piece lesson() {
    return new Piece(
        LESSON, "Bài", List.of(new Passage(FIRST, true, "a"), new Passage(SECOND, true, "b")));
  }

  @Test
  void everyThreadStandsAtItsPlace() {
    var here = thread(new Place(LESSON, null, null, null), null);
    var elsewhere = thread(new Place(new UUID(0, 9), null, null, null), null);
    var module = thread(new Place(null, 2, null, null), null);
    var whole = thread(Place.WHOLE, null);
    var column = column(here, elsewhere, module, whole);

    assertEquals(List.of(here), column.atPiece(lesson()).threads());
    assertEquals(List.of(module), column.atModule(2).threads());
    assertEquals(List.of(whole), column.whole().threads());
  }

  @Test
  void aSpotCountsWhatIsOpen() {
    var place = new Place(LESSON, null, null, null);

    var spot = column(thread(place, null), thread(place, THEN)).atPiece(lesson());

    assertEquals(1, spot.open());
    assertEquals("gop-y-" + LESSON, spot.anchor());
  }

  @Test
  void aThreadIsAtABlockByItsNumberOrAtNoneOfNow() {
    var second = thread(new Place(LESSON, null, SECOND, null), null);
    var gone = thread(new Place(LESSON, null, new UUID(0, 9), null), null);
    var spot = column(second, gone).atPiece(lesson());

    assertEquals(2, spot.blockNumber(second));
    assertEquals(0, spot.blockNumber(gone));
  }

  @Test
  void aThreadOnAWholeLessonIsAtNoBlock() {
    var whole = thread(new Place(LESSON, null, null, "mấy chữ"), null);

    var spot = column(whole).atPiece(lesson());

    assertEquals(0, spot.blockNumber(whole));
  }
}
