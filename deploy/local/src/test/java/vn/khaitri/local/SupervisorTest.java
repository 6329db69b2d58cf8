package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.local.Supervisor.Stubbornness;

class SupervisorTest {

  private static final Stubbornness QUICK =
      new Stubbornness(Duration.ofMillis(1), Duration.ofMinutes(1), 3);

  @TempDir Path folder;

  private final Told told = new Told();
  private Supervisor supervisor;
  private ManagedProcess part;

  @BeforeEach
  void begin() {
    part = StandInPart.thatServes(folder);
    supervisor = new Supervisor(QUICK, told);
  }

  @AfterEach
  void end() {
    supervisor.close();
    part.stop();
  }

  @Test
  void a_part_that_is_killed_is_started_again_each_time() throws InterruptedException {
    part.start();
    supervisor.watch(part);

    for (var time = 1; time <= 2; time++) {
      var before = part.pids().getFirst();
      ProcessHandle.of(before).orElseThrow().destroyForcibly();

      assertTrue(told.next().startsWith("again"));
      assertEquals("ready", told.next());
      assertTrue(part.running());
      assertNotEquals(before, part.pids().getFirst());
    }
  }

  @Test
  void a_part_that_cannot_start_is_tried_so_often_and_its_last_words_are_told()
      throws InterruptedException {
    part = StandInPart.thatEndsAtOnce(folder);

    supervisor.startAside(part);

    for (var time = 1; time <= QUICK.tries(); time++) {
      var words = told.next();
      assertTrue(words.startsWith("again") && words.contains("no room"), words);
    }
    assertEquals("given up", told.next());
  }

  @Test
  void a_part_that_does_not_answer_yet_is_stopped_when_all_ends() throws InterruptedException {
    part = StandInPart.thatNeverAnswers(folder);
    supervisor.startAside(part);
    assertEquals("starting", told.starts.poll(1, TimeUnit.MINUTES));

    supervisor.close();

    assertFalse(part.running());
  }

  @Test
  void after_closing_a_part_that_ends_stays_ended() {
    part.start();
    supervisor.watch(part);
    supervisor.close();

    part.kill();

    assertFalse(part.running());
    assertEquals(List.of(), List.copyOf(told.words));
  }

  @Test
  void the_pause_doubles_until_it_is_the_longest() {
    var stubbornness = new Stubbornness(Duration.ofSeconds(1), Duration.ofSeconds(5), 9);

    var pauses =
        IntStream.rangeClosed(1, 5).mapToObj(stubbornness::pauseBefore).map(Duration::toSeconds);

    assertEquals(List.of(1L, 2L, 4L, 5L, 5L), pauses.toList());
  }

  /** What a supervisor tells, in its order. */
  private static final class Told implements Progress {
    private final BlockingQueue<String> starts = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    String next() throws InterruptedException {
      var word = words.poll(1, TimeUnit.MINUTES);
      return word == null ? "nothing" : word;
    }

    @Override
    public void starting(ManagedProcess part) {
      starts.add("starting");
    }

    @Override
    public void ready(ManagedProcess part, Duration took) {
      words.add("ready");
    }

    @Override
    public void startsAgain(ManagedProcess part, String reason, Duration in) {
      words.add("again: " + reason);
    }

    @Override
    public void givenUp(ManagedProcess part) {
      words.add("given up");
    }
  }
}
