package vn.khaitri.web.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunDaysTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-12-01T17:00:00Z");
  private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");

  @Test
  void aRunLastsFromTheFirstMomentOfADayToTheLastOfAnother() {
    assertEquals(MIDNIGHT, RunDays.from("2026-12-02", null));
    assertEquals(MIDNIGHT, RunDays.until("1/12/2026", null));
  }

  @Test
  void itsBoxesShowTheDaysThatItLasts() {
    assertEquals("2026-12-02", RunDays.shownFrom(MIDNIGHT));
    assertEquals("2026-12-01", RunDays.shownUntil(MIDNIGHT));
    assertEquals("", RunDays.shownUntil(null));
  }

  @Test
  void aMomentWithinADayStaysWhileItsBoxShowsThatDay() {
    assertEquals(NOON, RunDays.from("2026-12-01", NOON));
    assertEquals(NOON, RunDays.until("2026-12-01", NOON));
    assertEquals(MIDNIGHT, RunDays.from("2026-12-02", NOON));
  }

  @Test
  void anEmptyBoxIsNoDayAndWordsAreUnreadable() {
    assertNull(RunDays.from("", NOON));
    assertFalse(RunDays.isUnreadable(""));
    assertTrue(RunDays.isUnreadable("mai"));
  }
}
