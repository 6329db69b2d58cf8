package vn.khaitri.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is called stuck, and who is not. */
class ConsumerProgressTest {
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final AtomicLong now = new AtomicLong();
  private final ConsumerProgress progress = new ConsumerProgress(now::get);

  @Test
  void whoIsSilentWhileEventsComeIsStuck() {
    progress.topicsEndAt(100);

    pass(46);
    progress.topicsEndAt(101);

    assertTrue(progress.isStuck(PATIENCE));
  }

  @Test
  void whoIsSilentWhileNothingComesIsNot() {
    progress.topicsEndAt(100);

    pass(600);
    progress.topicsEndAt(100);

    assertFalse(progress.isStuck(PATIENCE));
  }

  @Test
  void whoIsSlowerThanEventsComeIsNot() {
    progress.topicsEndAt(100);
    pass(40);
    progress.topicsEndAt(150);

    progress.alive();

    pass(40);
    progress.topicsEndAt(200);
    assertFalse(progress.isStuck(PATIENCE));
  }

  @Test
  void withKafkaAwayNobodyIsStuck() {
    progress.topicsEndAt(100);

    pass(600);

    assertFalse(progress.isStuck(PATIENCE));
  }

  @Test
  void whatCameSinceTheLastSignOfLifeWaitsToo() {
    progress.waiting(3);
    progress.topicsEndAt(100);

    progress.topicsEndAt(110);

    assertEquals(13, progress.lag());
  }

  private void pass(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
