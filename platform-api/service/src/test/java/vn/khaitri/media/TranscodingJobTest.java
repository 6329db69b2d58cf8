package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.shared.ProblemException;

class TranscodingJobTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant LEASE_END = NOW.plusSeconds(30);

  private final TranscodingJob job = new TranscodingJob(UUID.randomUUID(), NOW);

  @Test
  void theHolderTellsItsProgress() {
    job.claim("worker", 1, NOW, LEASE_END);

    job.renew(1, 40, LEASE_END);

    assertEquals(40, job.progressPercent());
    assertEquals(MediaState.PROCESSING, job.state());
  }

  @Test
  void whoLostTheJobCanDoNothingWithIt() {
    job.claim("first", 1, NOW, LEASE_END);
    job.claim("second", 2, NOW, LEASE_END);

    assertLeaseLost(() -> job.renew(1, 90, LEASE_END));
    assertLeaseLost(() -> job.finish(1));
    assertLeaseLost(() -> job.fail(1, FailureReason.INTERNAL));
    assertEquals(0, job.progressPercent());
  }

  @Test
  void everyClaimWritesSomewhereElse() {
    job.claim("first", 1, NOW, LEASE_END);
    var first = job.targetPrefix();

    job.claim("second", 2, NOW, LEASE_END);

    assertNotEquals(first, job.targetPrefix());
  }

  @Test
  void anEndedJobIsHeldByNobody() {
    job.claim("worker", 1, NOW, LEASE_END);
    job.finish(1);

    assertLeaseLost(() -> job.renew(1, 100, LEASE_END));
    assertLeaseLost(() -> job.fail(1, FailureReason.INTERNAL));
  }

  @Test
  void aSecondReportOfTheSameEndIsKnownAsSuch() {
    job.claim("worker", 1, NOW, LEASE_END);

    job.finish(1);

    assertTrue(job.endedBy(1, MediaState.READY));
    assertFalse(job.endedBy(1, MediaState.FAILED));
    assertFalse(job.endedBy(2, MediaState.READY));
  }

  @Test
  void aJobThatNobodyBringsToAnEndIsExhausted() {
    job.claim("first", 1, NOW, LEASE_END);
    job.claim("second", 2, NOW, LEASE_END);

    assertFalse(job.exhausted(3));
    assertTrue(job.exhausted(2));
  }

  @Test
  void aRetryStartsAfresh() {
    job.claim("worker", 1, NOW, LEASE_END);
    job.fail(1, FailureReason.INTERNAL);

    job.retry(NOW);

    assertEquals(MediaState.QUEUED, job.state());
    assertNull(job.reason());
    assertFalse(job.exhausted(1));
  }

  @Test
  void onlyAFailedJobIsRetried() {
    job.claim("worker", 1, NOW, LEASE_END);
    job.finish(1);

    var refusal = assertThrows(ProblemException.class, () -> job.retry(NOW));

    assertEquals(MediaProblem.NOT_FAILED, refusal.type());
  }

  @Test
  void aCancelledJobIsHeldByNobodyAndCanBeTriedAgain() {
    job.claim("worker", 1, NOW, LEASE_END);

    job.cancel();

    assertEquals(MediaState.CANCELLED, job.state());
    assertLeaseLost(() -> job.renew(1, 50, LEASE_END));
    assertLeaseLost(() -> job.finish(1));
    job.retry(NOW);
    assertEquals(MediaState.QUEUED, job.state());
  }

  @Test
  void whatHasEndedIsNotCancelled() {
    job.claim("worker", 1, NOW, LEASE_END);
    job.finish(1);

    var refusal = assertThrows(ProblemException.class, job::cancel);

    assertEquals(MediaProblem.NOT_CANCELLABLE, refusal.type());
  }

  @Test
  void thePaceSoFarTellsTheTimeLeft() {
    job.claim("worker", 1, NOW, LEASE_END);
    job.renew(1, 14, LEASE_END);
    assertNull(job.secondsLeft(NOW.plusSeconds(60)));

    job.renew(1, 25, LEASE_END);

    assertEquals(180, job.secondsLeft(NOW.plusSeconds(60)));
    job.finish(1);
    assertNull(job.secondsLeft(NOW.plusSeconds(90)));
  }

  private static void assertLeaseLost(Executable act) {
    assertEquals(MediaProblem.LEASE_LOST, assertThrows(ProblemException.class, act).type());
  }
}
