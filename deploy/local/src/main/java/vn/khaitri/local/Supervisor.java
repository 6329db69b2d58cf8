package vn.khaitri.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Keeps parts running: one that ends unasked is started again, after a pause that doubles with each
 * try, and not for ever. Also keeps their logs within bounds.
 *
 * <p>Closing it leaves the parts as they are; what was just being started is stopped.
 */
public final class Supervisor implements AutoCloseable {

  /**
   * How stubbornly a part is started again.
   *
   * @param first pause before the first try
   * @param longest pause; a part that ran for as long begins anew with the first
   * @param tries in a row, then it is left alone
   */
  public record Stubbornness(Duration first, Duration longest, int tries) {

    /** For an hour: long enough to free a full disk. */
    public static final Stubbornness FOR_AN_HOUR =
        new Stubbornness(Duration.ofSeconds(1), Duration.ofMinutes(1), 65);

    Duration pauseBefore(int attempt) {
      var pause = first;
      for (var earlier = 1; earlier < attempt && pause.compareTo(longest) < 0; earlier++) {
        pause = pause.multipliedBy(2);
      }
      return pause.compareTo(longest) < 0 ? pause : longest;
    }
  }

  private static final int SECONDS_BETWEEN_LOGS = 10;
  private static final int TICK_MILLIS = 100;

  private final Stubbornness stubbornness;
  private final Progress progress;
  private final List<Watched> all = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  // What would be scheduled while all ends is not.
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().daemon().name("supervisor").factory(),
          new ThreadPoolExecutor.DiscardPolicy());
  private volatile boolean closed;

  /** One that watches nothing yet. */
  public Supervisor(Stubbornness stubbornness, Progress progress) {
    this.stubbornness = stubbornness;
    this.progress = progress;
    var _ =
        timer.scheduleWithFixedDelay(
            this::boundLogs, SECONDS_BETWEEN_LOGS, SECONDS_BETWEEN_LOGS, TimeUnit.SECONDS);
  }

  /** From now on starts this part again when it ends. It runs already. */
  public void watch(ManagedProcess part) {
    var watched = new Watched(part);
    all.add(watched);
    watched.awaitEnd();
  }

  /**
   * Starts this part without making anybody wait for it, and goes on trying like for the others.
   */
  public void startAside(ManagedProcess part) {
    var watched = new Watched(part);
    all.add(watched);
    threads.execute(watched::start);
  }

  private void boundLogs() {
    for (var watched : all) {
      try {
        watched.part.boundLog();
      } catch (IOException e) {
        // The disk is full: the next round finds more room, or the log as long as it was.
        progress.troubled(watched.part, e.toString());
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    timer.shutdownNow();
    threads.shutdown();
    do {
      all.stream().filter(watched -> watched.starting).forEach(watched -> watched.part.stop());
    } while (!ended());
  }

  private boolean ended() {
    try {
      return threads.awaitTermination(TICK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** A part and how often it was tried in a row; one thread at a time. */
  private final class Watched {
    private final ManagedProcess part;
    private volatile boolean starting;
    private int attempts;
    private long ranSince = System.nanoTime();

    Watched(ManagedProcess part) {
      this.part = part;
    }

    void awaitEnd() {
      ranSince = System.nanoTime();
      var _ = part.onExit().thenRun(this::ended);
    }

    private void ended() {
      if (closed) {
        return;
      }
      if (System.nanoTime() - ranSince > stubbornness.longest().toNanos()) {
        attempts = 0;
      }
      again("ended, see " + part.log());
    }

    private void again(String reason) {
      attempts++;
      if (attempts > stubbornness.tries()) {
        progress.givenUp(part);
        return;
      }
      var pause = stubbornness.pauseBefore(attempts);
      progress.startsAgain(part, reason, pause);
      var _ = timer.schedule(this::startOnAThread, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void startOnAThread() {
      if (!closed) {
        threads.execute(this::start);
      }
    }

    private void start() {
      starting = true;
      try {
        if (!closed) {
          progress.start(part);
          awaitEnd();
        }
      } catch (RuntimeException e) {
        if (!closed) {
          again(e instanceof StartupException ? String.valueOf(e.getMessage()) : e.toString());
        }
      } finally {
        starting = false;
      }
    }
  }
}
