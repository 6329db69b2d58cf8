package vn.khaitri.worker.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Two pictures a second; a slide is a grey page with dark blots for its lines of text. */
class StillSearchTest {
  private static final int PAPER = 230;
  private static final int INK = 60;

  private final Random random = new Random(11);

  @Test
  void aPageThatNeverChangesIsOneStill() {
    var lecture = lecture(240, i -> page(1));

    assertEquals(List.of(0.0), starts(lecture));
  }

  @Test
  void aNewPageIsANewStill() {
    var lecture = lecture(240, i -> page(i < 100 ? 1 : 2));

    assertEquals(List.of(0.0, 50.0), starts(lecture));
    assertTrue(lecture.orElseThrow().getLast().pictureSeconds() > 50, lecture.toString());
  }

  @Test
  void aWordInACornerIsANewStill() {
    var lecture = lecture(240, i -> i < 150 ? page(1) : with(page(1), 84, 48, 9, 2, INK));

    assertEquals(List.of(0.0, 75.0), starts(lecture));
  }

  @Test
  void aMousePointerIsNone() {
    var lecture = lecture(240, i -> with(page(1), 10 + i / 4, 40, 1, 2, 130));

    assertEquals(List.of(0.0), starts(lecture));
  }

  @Test
  void noiseOfASensorIsNone() {
    var lecture = lecture(240, i -> noisy(page(1), 4));

    assertEquals(List.of(0.0), starts(lecture));
  }

  @Test
  void aSmallTalkingHeadIsNoneAndHidesNoPage() {
    var lecture =
        lecture(
            480, i -> with(page(i < 200 ? 1 : 2), 74 + i * 7 % 5, 38, 14, 16, 40 + i * 31 % 120));

    assertEquals(List.of(0.0, 100.0), starts(lecture));
  }

  @Test
  void aPageThatFadesInIsOneStillTakenWhenItIsWhole() {
    var lecture = lecture(240, i -> blend(page(1), page(2), Math.clamp((i - 100) / 4.0, 0, 1)));

    assertEquals(2, lecture.orElseThrow().size());
    assertTrue(lecture.orElseThrow().getLast().pictureSeconds() >= 52, lecture.toString());
  }

  @Test
  void aChangeInTheLastMomentIsShown() {
    var lecture = lecture(239, i -> page(i < 238 ? 1 : 2));

    assertEquals(List.of(0.0, 119.0), starts(lecture));
  }

  @Test
  void aFilmIsNoLecture() {
    var lecture = lecture(240, i -> noisy(page(i), 80));

    assertEquals(Optional.empty(), lecture);
  }

  @Test
  void pagesThatAreTurnedTooFastAreNoLecture() {
    var lecture = lecture(240, i -> page(i / 12));

    assertEquals(Optional.empty(), lecture);
  }

  @Test
  void nothingIsNoLecture() {
    assertEquals(Optional.empty(), new StillSearch().lecture());
  }

  private static Optional<List<Still>> lecture(int pictures, IntFunction<byte[]> film) {
    var search = new StillSearch();
    for (var i = 0; i < pictures; i++) {
      search.add(new GreyPicture(film.apply(i)));
    }
    return search.lecture();
  }

  private static List<Double> starts(Optional<List<Still>> lecture) {
    return lecture.orElseThrow().stream().map(Still::startSeconds).toList();
  }

  private static byte[] page(int number) {
    var page = new byte[GreyPicture.BYTES];
    Arrays.fill(page, (byte) PAPER);
    var words = new Random(number);
    for (var line = 0; line < 5; line++) {
      with(page, 6, 6 + 7 * line, 20 + words.nextInt(40), 3, INK);
    }
    return page;
  }

  private static byte[] with(byte[] page, int left, int top, int width, int height, int grey) {
    for (var y = top; y < Math.min(GreyPicture.HEIGHT, top + height); y++) {
      for (var x = left; x < Math.min(GreyPicture.WIDTH, left + width); x++) {
        page[y * GreyPicture.WIDTH + x] = (byte) grey;
      }
    }
    return page;
  }

  private byte[] noisy(byte[] page, int deviation) {
    for (var i = 0; i < page.length; i++) {
      page[i] =
          (byte) Math.clamp((page[i] & 0xff) + random.nextInt(2 * deviation) - deviation, 0, 255);
    }
    return page;
  }

  private static byte[] blend(byte[] from, byte[] to, double share) {
    for (var i = 0; i < from.length; i++) {
      from[i] = (byte) Math.round((from[i] & 0xff) * (1 - share) + (to[i] & 0xff) * share);
    }
    return from;
  }
}
