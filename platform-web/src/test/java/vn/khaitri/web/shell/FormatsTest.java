package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Object VI = Language.VI.locale();
  private static final Object EN = Language.EN.locale();

  @Test
  void countsDaysInVietnamNotInGreenwich() {
    assertEquals("27/11/2026", Formats.day(Instant.parse("2026-11-26T18:30:00Z"), VI));
  }

  @Test
  void writesEnglishMonthsInWords() {
    assertEquals("27 Nov 2026", Formats.day(Instant.parse("2026-11-26T18:30:00Z"), EN));
  }

  @Test
  void takesVietnameseWhenNoLanguageIsKnown() {
    assertEquals("26/11/2026", Formats.day(Instant.parse("2026-11-26T05:00:00Z"), "?"));
  }

  @Test
  void showsTheTimeOfDayInVietnam() {
    assertEquals("14:05, 26/11/2026", Formats.moment(Instant.parse("2026-11-26T07:05:00Z"), VI));
  }

  @Test
  void showsSecondsLikeAPlayer() {
    assertEquals("3:20", Formats.clock(200.9));
    assertEquals("0:05", Formats.clock(5));
    assertEquals("1:02:05", Formats.clock(3725));
  }

  @Test
  void neverPromisesALessonOfNoMinutes() {
    assertEquals(1, Formats.minutes(12));
    assertEquals(6, Formats.minutes(350));
  }

  @Test
  void writesMegabytesWithACommaInVietnamese() {
    assertEquals("9,8", Formats.megabytes(9_800_000, VI));
    assertEquals("9.8", Formats.megabytes(9_800_000, EN));
  }

  @Test
  void roundsLargeFilesAndShowsSmallOnesAsSomething() {
    assertEquals("25", Formats.megabytes(25_300_000, VI));
    assertEquals("0,1", Formats.megabytes(900, VI));
  }

  @Test
  void whatEndsAtMidnightLastsToTheDayBefore() {
    assertEquals("26/11/2026", Formats.lastDay(Instant.parse("2026-11-26T17:00:00Z"), VI));
    assertEquals("27/11/2026", Formats.lastDay(Instant.parse("2026-11-26T17:00:01Z"), VI));
  }
}
