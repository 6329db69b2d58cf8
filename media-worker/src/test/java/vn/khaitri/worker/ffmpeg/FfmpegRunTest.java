package vn.khaitri.worker.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FfmpegRunTest {
  /** Draws for ever, in real time. */
  private static final List<String> ENDLESS =
      List.of("-v", "error", "-re", "-f", "lavfi", "-i", "testsrc2=rate=30", "-f", "null", "-");

  @TempDir Path folder;

  @Test
  void countsThePicturesOfARun() throws Exception {
    // Given
    var told = new ArrayList<Progress>();
    var arguments = new ArrayList<>(List.of("-v", "error"));
    arguments.addAll(Clips.picture(320, 180, 25, 4));
    arguments.addAll(List.of("-f", "null", "-"));

    // When
    var finished = Clips.FFMPEG.run(folder, arguments, Limits.forEncoding(), told::add);

    // Then
    assertEquals(new Finished(0, false, 100, List.of()), finished);
    assertEquals(100, told.getLast().frame());
  }

  @Test
  void stopsTheChildWhenAsked() throws Exception {
    // Given
    var moving = new CountDownLatch(1);
    var run = start(Limits.forEncoding(), progress -> moving.countDown());
    assertTrue(moving.await(30, TimeUnit.SECONDS));

    // When
    run.stop();

    // Then
    assertFalse(ProcessHandle.of(run.pid()).isPresent());
    assertFalse(run.await().succeeded());
  }

  @Test
  void stopsTheChildWhenTheWaitingThreadIsInterrupted() throws Exception {
    // Given
    var moving = new CountDownLatch(1);
    var run = start(Limits.forEncoding(), progress -> moving.countDown());
    assertTrue(moving.await(30, TimeUnit.SECONDS));
    Thread.currentThread().interrupt();

    // When
    assertThrows(InterruptedException.class, run::await);

    // Then
    assertFalse(ProcessHandle.of(run.pid()).isPresent());
  }

  @Test
  void killsAChildThatDoesNotObey() throws Exception {
    // Given
    var moving = new CountDownLatch(1);
    var run =
        start(
            new Limits(
                1L << 32, 1 << 20, Duration.ofMinutes(1), Duration.ofSeconds(60), Duration.ZERO),
            progress -> moving.countDown());
    assertTrue(moving.await(30, TimeUnit.SECONDS));

    // When
    run.stop();

    // Then
    assertEquals(128 + 9, run.await().exitCode());
  }

  @Test
  void endsAChildThatMakesNoProgress() throws Exception {
    // Given
    var limits =
        new Limits(
            1L << 32, 1 << 20, Duration.ofMinutes(1), Duration.ofMillis(1500), Duration.ZERO);
    var pipe = folder.resolve("silent.mp4");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    var arguments = List.of("-v", "error", "-i", "file:silent.mp4", "-f", "null", "-");

    // When
    var finished = Clips.FFMPEG.run(folder, arguments, limits, progress -> {});

    // Then
    assertTrue(finished.stalled());
    assertFalse(finished.succeeded());
  }

  @Test
  void holdsTheChildToTheFileSize() throws Exception {
    // Given
    var limits =
        new Limits(
            1L << 32,
            100_000,
            Duration.ofMinutes(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(5));
    var arguments = new ArrayList<>(List.of("-v", "error"));
    arguments.addAll(Clips.picture(640, 360, 25, 60));
    arguments.addAll(List.of("-c:v", "rawvideo", "-f", "avi", "big.avi"));

    // When
    var finished = Clips.FFMPEG.run(folder, arguments, limits, progress -> {});

    // Then
    assertFalse(finished.succeeded());
    assertTrue(Files.size(folder.resolve("big.avi")) <= 100_000);
  }

  @Test
  void namesItsVersion() throws Exception {
    // When
    var version = Clips.FFMPEG.version();

    // Then
    assertTrue(version.startsWith("ffmpeg version 8."), version);
  }

  @Test
  void diesWithTheJvmEvenByKill() throws Exception {
    // Given
    var jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ownClassesAndFfmpeg(),
                Orphan.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var child = ProcessHandle.of(Long.parseLong(jvm.inputReader().readLine())).orElseThrow();

    // When
    jvm.destroyForcibly().waitFor();

    // Then
    child.onExit().get(20, TimeUnit.SECONDS);
  }

  /** No other library: the launcher uses the package like this. */
  private static String ownClassesAndFfmpeg() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Files.isDirectory(Path.of(entry)) || entry.contains("bytedeco"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private FfmpegRun start(Limits limits, Consumer<Progress> listener) throws IOException {
    return Clips.FFMPEG.start(folder, ENDLESS, limits, listener);
  }

  /** A JVM that starts an endless ffmpeg on a thread that ends, and waits to be killed. */
  static final class Orphan {
    private Orphan() {}

    public static void main(String[] arguments) throws Exception {
      var moving = new CountDownLatch(1);
      var job =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      var run =
                          Clips.FFMPEG.start(
                              Path.of("target"),
                              ENDLESS,
                              Limits.forEncoding(),
                              progress -> moving.countDown());
                      moving.await();
                      System.out.println(run.pid());
                    } catch (IOException | InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                  });
      job.join();
      new CountDownLatch(1).await();
    }
  }
}
