package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.shared.ProblemException;

class TranscodingJobTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final TranscodingJob job = new TranscodingJob(UUID.randomUUID(), NOW);

  @Test
  void aTaskThatIsBegunAgainTakesNoProgressBack() {
    job.begin(1);
    job.reach(40);

    job.reach(30);

    assertEquals(40, job.progressPercent());
  }

  @Test
  void itIsNotDoneBeforeItIsReady() {
    job.begin(1);

    job.reach(100);

    assertEquals(99, job.progressPercent());
  }

  @Test
  void everyRoundWritesSomewhereElse() {
    job.begin(1);
    var first = job.targetPrefix();
    job.fail(FailureReason.INTERNAL);
    job.retry(NOW);

    job.begin(2);

    assertNotEquals(first, job.targetPrefix());
  }

  @Test
  void anEndedJobEndsNoOtherWay() {
    job.begin(1);
    job.finish();

    assertRefused(MediaProblem.LEASE_LOST, () -> job.fail(FailureReason.INTERNAL));
    assertRefused(MediaProblem.LEASE_LOST, () -> job.split(3));
    assertRefused(MediaProblem.NOT_CANCELLABLE, job::cancel);
  }

  @Test
  void aCancelledJobIsNotFinished() {
    job.begin(1);
    job.cancel();

    assertRefused(MediaProblem.LEASE_LOST, job::finish);
    assertEquals(MediaState.CANCELLED, job.state());
  }

  @Test
  void aRetryStartsAfresh() {
    job.begin(1);
    job.reach(50);
    job.fail(FailureReason.INTERNAL);

    job.retry(NOW);

    assertEquals(MediaState.QUEUED, job.state());
    assertEquals(0, job.progressPercent());
    assertNull(job.reason());
  }

  @Test
  void onlyAFailedJobIsRetried() {
    job.begin(1);
    job.finish();

    assertRefused(MediaProblem.NOT_FAILED, () -> job.retry(NOW));
  }

  private static void assertRefused(MediaProblem problem, Executable act) {
    assertEquals(problem, assertThrows(ProblemException.class, act).type());
  }
}
