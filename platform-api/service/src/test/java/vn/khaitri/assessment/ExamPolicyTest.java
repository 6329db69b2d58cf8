package vn.khaitri.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** BR-43. */
class ExamPolicyTest {
  private static final Instant LAST = Instant.parse("2026-11-30T03:00:00Z");

  private final AskedQuiz practice = new AskedQuiz(UUID.randomUUID(), 1, 60, List.of(), false);
  private final AskedQuiz exam = practice.in(true);

  private static Tries failed(int times) {
    return times == 0 ? new Tries(0, null, null, false) : new Tries(times, LAST, 40, false);
  }

  @Test
  void threeTriesAreFree() {
    for (int times = 0; times < ExamPolicy.TRIES; times++) {
      assertEquals(Optional.empty(), ExamPolicy.nextAt(exam, failed(times), LAST));
    }
  }

  @Test
  void afterThemThereIsOneADay() {
    var next = LAST.plus(Duration.ofHours(24));

    assertEquals(Optional.of(next), ExamPolicy.nextAt(exam, failed(3), LAST));
    assertEquals(Optional.of(next), ExamPolicy.nextAt(exam, failed(7), next.minusMillis(1)));
    assertEquals(Optional.empty(), ExamPolicy.nextAt(exam, failed(7), next));
  }

  @Test
  void whoPassedAndWhoPractisesNeverWait() {
    assertEquals(Optional.empty(), ExamPolicy.nextAt(exam, new Tries(9, LAST, 80, true), LAST));
    assertEquals(Optional.empty(), ExamPolicy.nextAt(practice, failed(9), LAST));
  }
}
