package vn.khaitri.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.review.OpenRound;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.shared.ProblemException;

class RoundTest {
  private static final LocalDate DEADLINE = LocalDate.of(2022, 1, 11);
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2021-12-31T03:00:00Z");

  private final Round round =
      new Round(
          new Subject(
              SubjectKind.PROGRAMME, UUID.randomUUID(), "Khung", List.of(AUTHOR), true, true),
          new OpenRound(
              SubjectKind.PROGRAMME, UUID.randomUUID(), "5908/BTTTT-THH", DEADLINE, List.of()),
          AUTHOR,
          NOW);

  @Test
  void br12TheDayOfTheDeadlineIsTheLast() {
    assertTrue(round.isOpenOn(DEADLINE));
    assertEquals(0, round.daysLeft(DEADLINE));
    assertEquals(11, round.daysLeft(LocalDate.of(2021, 12, 31)));

    var refusal =
        assertThrows(ProblemException.class, () -> round.requireOpenOn(DEADLINE.plusDays(1)));

    assertEquals(ReviewProblem.ROUND_PAST_DEADLINE, refusal.type());
  }

  @Test
  void whatWasClosedStaysAsItWasClosedFirst() {
    round.close(AUTHOR, NOW);

    round.close(UUID.randomUUID(), NOW.plusSeconds(1));

    assertEquals(NOW, round.closedAt());
    var refusal = assertThrows(ProblemException.class, () -> round.requireOpenOn(DEADLINE));
    assertEquals(ReviewProblem.ROUND_CLOSED, refusal.type());
  }
}
