package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server or program of ours as one child process. It can be stopped, killed and started again on
 * the same port with the same data, as often as a test likes.
 */
public abstract class ManagedProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int SECONDS_TO_END = 25;
  private static final int TICK_MILLIS = 50;
  private static final int LINES_OF_LAST_WORDS = 15;

  private static final long LONGEST_LOG = 10L << 20;
  private static final int LOGS_KEPT = 4;

  private final String name;
  private final LogFile log;
  private volatile @Nullable Process process;
  private volatile boolean ending;

  ManagedProcess(String name, Path log) {
    this.name = name;
    this.log = new LogFile(log, LONGEST_LOG, LOGS_KEPT);
  }

  /** What must be there before the process: folders, settings files, an orderly last end. */
  abstract void prepare() throws IOException;

  abstract ProcessBuilder command();

  /** Whether it answers as it should; asked again and again while it starts. */
  public abstract boolean answers();

  public final String name() {
    return name;
  }

  public final Path log() {
    return log.file();
  }

  /** Puts aside what it has printed when that is long; see {@link LogFile}. */
  final void boundLog() throws IOException {
    log.bound();
  }

  public abstract int port();

  /** Returns when the part answers. Does nothing when it runs already. */
  public final synchronized void start() {
    if (running()) {
      return;
    }
    try {
      prepare();
      log.begin();
      var started =
          Commands.inOwnSession(command())
              .redirectErrorStream(true)
              // Appending: what is written after the file was emptied begins at its begin.
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
              .start();
      process = started;
      awaitAnswer(started);
    } catch (IOException e) {
      throw new StartupException(name + " could not be started: " + e.getMessage(), e);
    }
  }

  private void awaitAnswer(Process started) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (ended(started, TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new StartupException(name + " ended with code " + started.exitValue() + lastWords());
      }
      if (ending) {
        throw new StartupException(name + " was stopped while it started");
      }
      if (System.nanoTime() > deadline) {
        kill();
        throw new StartupException(name + " did not answer in " + PATIENCE + lastWords());
      }
    }
  }

  /** Ends it in order, by closing its standard input; by force when it takes too long. */
  public final void stop() {
    ending = true;
    try {
      end();
    } finally {
      ending = false;
    }
  }

  private synchronized void end() {
    var running = process;
    if (running == null) {
      return;
    }
    try {
      running.getOutputStream().close();
    } catch (IOException gone) {
      // It has ended by itself.
    }
    if (!ended(running, SECONDS_TO_END, TimeUnit.SECONDS)) {
      kill();
    }
    process = null;
  }

  /** Ends it as a power cut would, with everything that it started. */
  public final synchronized void kill() {
    var running = process;
    if (running == null) {
      return;
    }
    var family = running.descendants().toList();
    running.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
    running.onExit().join();
    family.forEach(child -> child.onExit().join());
    process = null;
  }

  public final synchronized void restart() {
    stop();
    start();
  }

  /** Completes when the process that runs now has ended, for whatever reason. */
  public final CompletableFuture<Void> onExit() {
    var running = process;
    return running == null
        ? CompletableFuture.completedFuture(null)
        : running.onExit().thenAccept(gone -> {});
  }

  /** Whether its process is there; it may still be starting. */
  public final boolean running() {
    var running = process;
    return running != null && running.isAlive();
  }

  /** The process and everything that it started; empty when it does not run. */
  public final List<Long> pids() {
    var running = process;
    if (running == null || !running.isAlive()) {
      return List.of();
    }
    return Stream.concat(Stream.of(running.toHandle()), running.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  private String lastWords() {
    return ". The end of "
        + log.file()
        + ":\n  "
        + String.join("\n  ", log.end(LINES_OF_LAST_WORDS));
  }

  private static boolean ended(Process process, long amount, TimeUnit unit) {
    try {
      return process.waitFor(amount, unit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartupException("Interrupted", e);
    }
  }
}
