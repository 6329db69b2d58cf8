package vn.khaitri.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  private final String name;
  private final Path log;
  private @Nullable Process process;
  private volatile boolean ending;

  ManagedProcess(String name, Path log) {
    this.name = name;
    this.log = log;
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
    return log;
  }

  public abstract int port();

  /** Returns when the part answers. Does nothing when it runs already. */
  public final synchronized void start() {
    if (running()) {
      return;
    }
    try {
      prepare();
      keepLastLog();
      process =
          Commands.inOwnSession(command())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      awaitAnswer(process);
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
  public final synchronized CompletableFuture<Void> onExit() {
    return process == null
        ? CompletableFuture.completedFuture(null)
        : process.onExit().thenAccept(gone -> {});
  }

  public final synchronized boolean running() {
    return process != null && process.isAlive();
  }

  /** The process and everything that it started; empty when it does not run. */
  public final synchronized List<Long> pids() {
    if (process == null || !process.isAlive()) {
      return List.of();
    }
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  private void keepLastLog() throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String lastWords() {
    try {
      var lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
      return ". The end of " + log + ":\n  " + String.join("\n  ", last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
