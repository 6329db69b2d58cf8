package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.LessonWatchedV1;
import vn.khaitri.learning.WatchedPolicy.Stretch;

class WatchedPolicyTest {
  private static final int TEN_MINUTES = 600_000;

  @Test
  void aStretchInsideTheVideoStaysAsItIs() {
    var stretch = WatchedPolicy.within(12.345, 27.345, TEN_MINUTES);

    assertEquals(Optional.of(new Stretch(12_345, 27_345)), stretch);
  }

  @Test
  void aStretchALittleBeyondTheEndIsCutThere() {
    var stretch = WatchedPolicy.within(590, 602, TEN_MINUTES);

    assertEquals(Optional.of(new Stretch(590_000, TEN_MINUTES)), stretch);
  }

  @Test
  void aStretchThatStartsBeyondTheEndIsEmpty() {
    var stretch = WatchedPolicy.within(601, 602, TEN_MINUTES);

    assertEquals(Optional.of(new Stretch(TEN_MINUTES, TEN_MINUTES)), stretch);
  }

  @ParameterizedTest
  @CsvSource({"590, 602.001", "0, 1e300", "1e300, 1e300"})
  void aStretchFarBeyondTheEndIsRefused(double from, double to) {
    var stretch = WatchedPolicy.within(from, to, TEN_MINUTES);

    assertTrue(stretch.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "300000, 15000, 15000",
    "300000, 300000, 300000",
    "300000, 900000, 300000",
    "600040, 900000, 600000"
  })
  void noMoreCountsThanWasWatchedNorThanTheClocksAllowNorThanThereIs(
      long watched, long credited, long counts) {
    var counted = WatchedPolicy.counted(watched, credited, TEN_MINUTES);

    assertEquals(counts, counted);
  }

  @ParameterizedTest
  @CsvSource({
    "36000, 100, 0, true",
    "15000, 100, 0, false",
    "15001, 100, 0, true",
    "30000, 100, 15, false",
    "45001, 200, 15, true",
    "30000, 200, 15, false",
    "15000, 100, -3, false"
  })
  void moreThanCanHaveBeenPlayedIsTooFast(int length, int rate, int seconds, boolean tooFast) {
    var judged = WatchedPolicy.isTooFast(new Stretch(0, length), rate, Duration.ofSeconds(seconds));

    assertEquals(tooFast, judged);
  }

  @Test
  void sessionsThatFollowEachOtherHaveOneHeadStart() {
    assertEquals(15_000, WatchedPolicy.headStart(Optional.empty()));
    assertEquals(0, WatchedPolicy.headStart(Optional.of(Duration.ofMinutes(59))));
    assertEquals(15_000, WatchedPolicy.headStart(Optional.of(Duration.ofMinutes(60))));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5999, 0", "6000, 1", "599999, 99", "600000, 100"})
  void percentIsRoundedDown(long counted, int percent) {
    var shown = WatchedPolicy.percent(counted, TEN_MINUTES);

    assertEquals(percent, shown);
  }

  @ParameterizedTest
  @CsvSource({"539999, false", "540000, true", "600000, true"})
  void nineTenthsCompleteAVideo(long counted, boolean completes) {
    var completed = WatchedPolicy.completes(counted, TEN_MINUTES);

    assertEquals(completes, completed);
  }

  @ParameterizedTest
  @CsvSource({
    "300000, false, 300000",
    "300000, true, 300000",
    "599000, false, 599000",
    "599000, true, 0",
    "600000, true, 0"
  })
  void aFinishedVideoStartsAgain(int position, boolean completed, int resumeAt) {
    var resumed = WatchedPolicy.resumeAt(position, TEN_MINUTES, completed);

    assertEquals(resumeAt, resumed);
  }

  @Test
  void aReportOfAPlayerIsSound() {
    var report = report(0, 15);

    assertDoesNotThrow(() -> WatchedPolicy.requireSound(report));
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "5, 4", "0, 86400001"})
  void whatNoPlayerReportsIsRefused(int from, int to) {
    var report = report(from, to);

    assertThrows(IllegalArgumentException.class, () -> WatchedPolicy.requireSound(report));
  }

  @ParameterizedTest
  @CsvSource({"-0.0001, 5", "5, 4", "NaN, 5", "0, NaN", "0, Infinity", "0, 86401"})
  void secondsThatNoPlayerReportsAreRefused(double from, double to) {
    var report = former(from, to);

    assertThrows(IllegalArgumentException.class, () -> WatchedPolicy.requireSound(report));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 22003", "59999, 60000"})
  void secondsAndBackAreTheSameStretch(int from, int to) {
    var watched = report(from, to);

    assertEquals(watched, WatchedVersions.current(WatchedVersions.former(watched)));
  }

  @Test
  void aReportOfNobodyIsRefused() {
    var report =
        new LessonWatched(
            null,
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            0,
            15,
            Instant.EPOCH,
            null,
            null,
            null);

    assertThrows(IllegalArgumentException.class, () -> WatchedPolicy.requireSound(report));
  }

  @Test
  void aLessonThatIsCompletedIsNotCompletedAgain() {
    var watched = watched(TEN_MINUTES, true);

    assertFalse(watched.completesNow());
  }

  @Test
  void aLessonThatIsWatchedToTheEndIsCompletedNow() {
    var watched = watched(TEN_MINUTES, false);

    assertTrue(watched.completesNow());
  }

  private static Watched watched(long length, boolean completed) {
    return new Watched(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        length,
        TEN_MINUTES,
        TEN_MINUTES,
        Instant.EPOCH.plusSeconds(600),
        TEN_MINUTES,
        completed);
  }

  private static LessonWatched report(int from, int to) {
    return new LessonWatched(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        from,
        to,
        Instant.EPOCH,
        null,
        null,
        null);
  }

  private static LessonWatchedV1 former(double from, double to) {
    return new LessonWatchedV1(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        from,
        to,
        Instant.EPOCH,
        null);
  }
}
