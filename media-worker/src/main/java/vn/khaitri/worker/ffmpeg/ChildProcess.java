package vn.khaitri.worker.ffmpeg;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A program within limits that dies with this JVM, even by kill -9. */
final class ChildProcess {
  private static final int KEPT_MESSAGES = 50;

  /**
   * The kernel sends the death signal when the <em>thread</em> that started the child ends. Job
   * threads and carriers of virtual threads come and go; this one stays as long as the JVM.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("child-process-starter").factory());

  private final Process process;
  private final Limits limits;
  private final Thread output;
  private final Thread errors;
  private final Deque<String> messages = new ArrayDeque<>();
  private final SignsOfLife signs = new SignsOfLife();

  private ChildProcess(Process process, Limits limits, Consumer<String> outputLine) {
    this.process = process;
    this.limits = limits;
    this.output =
        Thread.ofVirtual()
            .start(() -> readLines(process.getInputStream(), signs.andThen(outputLine)));
    this.errors = Thread.ofVirtual().start(() -> readLines(process.getErrorStream(), this::keep));
  }

  static ChildProcess start(
      Path programs,
      Path workFolder,
      List<String> command,
      Limits limits,
      Consumer<String> outputLine)
      throws IOException {
    var wrapped = new ArrayList<>(List.of("setpriv", "--pdeathsig", "KILL", "prlimit"));
    wrapped.add("--as=" + limits.memoryBytes());
    wrapped.add("--fsize=" + limits.fileBytes());
    wrapped.add("--cpu=" + Math.max(1, limits.cpu().toSeconds()));
    wrapped.addAll(List.of("--core=0", "--nofile=256", "nice", "-n", "10"));
    wrapped.addAll(command);
    var builder = new ProcessBuilder(wrapped).directory(workFolder.toFile());
    builder.redirectInput(new File("/dev/null"));
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    // The run path of the programs does not reach the libraries that their libraries need.
    builder.environment().put("LD_LIBRARY_PATH", programs.toString());
    builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
    return new ChildProcess(startOnLastingThread(builder), limits, outputLine);
  }

  /** Not to be interrupted: a child that nobody holds could not be stopped. */
  private static Process startOnLastingThread(ProcessBuilder builder) throws IOException {
    var started =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return builder.start();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            STARTER);
    try {
      return started.join();
    } catch (CompletionException e) {
      throw new IOException("cannot start " + builder.command().getFirst(), e.getCause());
    }
  }

  long pid() {
    return process.pid();
  }

  Finished await() throws InterruptedException {
    var stalled = false;
    try {
      while (!process.waitFor(1, TimeUnit.SECONDS)) {
        if (!stalled && signs.silentNanos() > limits.stall().toNanos()) {
          stalled = true;
          stop();
        }
      }
      output.join();
      errors.join();
    } catch (InterruptedException e) {
      stop();
      throw e;
    }
    synchronized (messages) {
      return new Finished(process.exitValue(), stalled, 0, List.copyOf(messages));
    }
  }

  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(limits.grace().toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void keep(String message) {
    synchronized (messages) {
      if (messages.size() == KEPT_MESSAGES) {
        messages.removeFirst();
      }
      messages.addLast(message);
    }
  }

  private static void readLines(InputStream stream, Consumer<String> line) {
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().forEach(line);
    } catch (IOException | UncheckedIOException e) {
      line.accept("(stream closed: " + e.getMessage() + ")");
    }
  }
}
