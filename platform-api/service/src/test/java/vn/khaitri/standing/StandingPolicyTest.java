package vn.khaitri.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.courserun.CourseRun;

class StandingPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
  private static final int DAY = 24 * 3600;

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 0", "3, 5", "5, 25", "9, 65", "10, 100", "40, 100"})
  void aRunOfTenDaysExpectsWhatItsDaysHaveBroughtButForAQuarter(int daysPassed, int percent) {
    var start = NOW.minusSeconds((long) daysPassed * DAY);

    var line = StandingPolicy.line(run(start, start.plusSeconds(10L * DAY)), NOW);

    assertEquals(percent, line.leastPercent());
  }

  @Test
  void aRunWithoutDatesExpectsThatPeopleComeBack() {
    var line = StandingPolicy.line(run(null, null), NOW);

    assertEquals(0, line.leastPercent());
    assertEquals(StandingState.LEARNING, state(10, 6, false, 0));
    assertEquals(StandingState.SLOW, state(10, 8, false, 0));
  }

  @Test
  void whoWasNeverSeenHasNotBegunAndWhoIsDoneIsDone() {
    assertEquals(StandingState.NOT_BEGUN, state(0, null, false, 90));
    assertEquals(StandingState.DONE, state(100, 300, true, 100));
    assertEquals(StandingState.SLOW, state(30, 0, false, 31));
    assertEquals(StandingState.LEARNING, state(31, 0, false, 31));
  }

  @Test
  void sinceIsTheLastThatHappened() {
    assertEquals(NOW.minusSeconds(400L * DAY), StandingPolicy.since(standing(0, null, false)));
    assertEquals(NOW.minusSeconds(3L * DAY), StandingPolicy.since(standing(5, 3, false)));
    assertEquals(NOW.minusSeconds(DAY), StandingPolicy.since(standing(100, 3, true)));
  }

  private static StandingState state(
      int percent, @Nullable Integer daysAway, boolean done, int leastPercent) {
    var line = new StandingPolicy.Line(UUID.randomUUID(), NOW.minusSeconds(7L * DAY), leastPercent);
    return StandingPolicy.state(standing(percent, daysAway, done), line);
  }

  private static Standing standing(int percent, @Nullable Integer daysAway, boolean done) {
    return new Standing(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Nguyễn Văn A",
        NOW.minusSeconds(400L * DAY),
        daysAway == null ? null : NOW.minusSeconds((long) daysAway * DAY),
        percent,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        0,
        done ? NOW.minusSeconds(DAY) : null,
        null,
        NOW);
  }

  private static CourseRun run(@Nullable Instant startsAt, @Nullable Instant endsAt) {
    return new CourseRun(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Chuyển đổi số",
        RunMode.ONLINE,
        startsAt,
        endsAt,
        List.of(),
        0,
        null,
        List.of(),
        CompletionDocument.CERTIFICATE);
  }
}
