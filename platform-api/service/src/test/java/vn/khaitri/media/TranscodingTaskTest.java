package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.media.JobTask;

class TranscodingTaskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant LEASE_END = NOW.plusSeconds(30);
  private static final UUID MEDIA = UUID.randomUUID();

  @Test
  void aTaskThatNobodyBringsToAnEndIsExhausted() {
    var task = piece(0);
    task.claim("first", 1, NOW, LEASE_END);
    task.claim("second", 2, NOW, LEASE_END);

    assertFalse(task.exhausted(3));
    assertTrue(task.exhausted(2));
  }

  @Test
  void theNextHolderBeginsFromNothing() {
    var task = running(0, 60);

    task.claim("second", 2, NOW, LEASE_END);

    assertEquals(0, task.share());
    assertEquals(2, task.fence());
  }

  @Test
  void aReleasedTaskIsHeldByNobody() {
    var task = running(0, 60);

    task.release(NOW, Duration.ofSeconds(10));

    assertFalse(task.running());
    assertEquals(0, task.share());
  }

  @Test
  void beforeItIsSplitTheFirstTaskSpeaksForTheJob() {
    var prepare = new TranscodingTask(MEDIA, JobTask.PREPARE, 0, NOW);
    prepare.claim("worker", 1, NOW, LEASE_END);
    prepare.renew(7, LEASE_END);

    assertEquals(7, JobProgress.percent(0, List.of(prepare)));
  }

  @Test
  void afterThatThePiecesDo() {
    var tasks = List.of(done(0, 60), running(1, 50), piece(2), piece(3));

    assertEquals(10 + 85 * 3 / 8, JobProgress.percent(4, tasks));
  }

  @Test
  void theEndIsNearWhenThePiecesAreJoined() {
    var finish = new TranscodingTask(MEDIA, JobTask.FINISH, 0, NOW);
    finish.claim("worker", 9, NOW, LEASE_END);
    finish.renew(50, LEASE_END);

    assertEquals(97, JobProgress.percent(2, List.of(done(0, 60), done(1, 60), finish)));
  }

  @Test
  void withoutAPieceToGoByNobodyKnowsHowLongItTakes() {
    assertEquals(
        OptionalLong.empty(), JobProgress.secondsLeft(2, List.of(running(0, 90), piece(1))));
  }

  @Test
  void oneWorkerGoesOnAtThePaceOfItsPieces() {
    var tasks = List.of(done(0, 50), done(1, 70), running(2, 50), piece(3));

    // Half a piece, a whole one and the joining, at 60 s a piece.
    assertEquals(OptionalLong.of(120), JobProgress.secondsLeft(4, tasks));
  }

  @Test
  void twoWorkersShareThePieces() {
    var tasks = List.of(done(0, 60), running(1, 50), running(2, 50), piece(3));

    assertEquals(OptionalLong.of(90), JobProgress.secondsLeft(4, tasks));
  }

  private static TranscodingTask piece(int number) {
    return new TranscodingTask(MEDIA, JobTask.PIECE, number, NOW);
  }

  private static TranscodingTask running(int number, int percent) {
    var task = piece(number);
    task.claim("worker", number, NOW, LEASE_END);
    task.renew(percent, LEASE_END);
    return task;
  }

  private static TranscodingTask done(int number, int seconds) {
    var task = running(number, 90);
    task.finish(NOW.plusSeconds(seconds));
    return task;
  }
}
