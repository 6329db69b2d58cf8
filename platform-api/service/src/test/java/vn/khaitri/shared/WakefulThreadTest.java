package vn.khaitri.shared;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class WakefulThreadTest {
  private static final Duration NEVER = Duration.ofDays(1);

  private final LinkedBlockingQueue<Integer> turns = new LinkedBlockingQueue<>();
  private int turn;

  @Test
  void itWorksAgainAtOnceWhileThereMayBeMore() throws InterruptedException {
    var thread = new WakefulThread("more", NEVER, () -> next() < 3);

    thread.start();

    assertEquals(1, turns.poll(10, SECONDS));
    assertEquals(2, turns.poll(10, SECONDS));
    assertEquals(3, turns.poll(10, SECONDS));
    thread.stop();
    assertNull(turns.poll());
  }

  @Test
  void wokenItLooksAgain() throws InterruptedException {
    var thread = new WakefulThread("woken", NEVER, () -> next() < 0);
    thread.start();
    assertEquals(1, turns.poll(10, SECONDS));

    thread.wake();

    assertEquals(2, turns.poll(10, SECONDS));
    thread.stop();
  }

  @Test
  void afterAFailureItTriesAgain() throws InterruptedException {
    var thread =
        new WakefulThread(
            "failing",
            Duration.ofMillis(1),
            () -> {
              throw new IllegalStateException("turn " + next());
            });

    thread.start();

    assertNotNull(turns.poll(10, SECONDS));
    assertNotNull(turns.poll(10, SECONDS));
    thread.stop();
  }

  private int next() {
    turns.add(++turn);
    return turn;
  }
}
