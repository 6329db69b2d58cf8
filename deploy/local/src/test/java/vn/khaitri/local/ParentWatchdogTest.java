package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("crash")
class ParentWatchdogTest {

  @TempDir Path home;

  @Test
  void children_end_when_their_launcher_is_killed() throws Exception {
    var launcher = launcher();
    var children =
        launcher
            .inputReader()
            .lines()
            .takeWhile(line -> !line.isEmpty())
            .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
            .toList();
    assertTrue(children.size() > 3, "a shell, PostgreSQL and its helpers, Kafka, the S3 store");

    launcher.destroyForcibly();

    var ends = children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(ends).get(1, TimeUnit.MINUTES);
  }

  private Process launcher() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var checkout = Checkout.here();
    return new ProcessBuilder(
            java,
            "-Dkhaitri.root=" + checkout.root(),
            "-Dkhaitri.runtime=" + checkout.runtime(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledLauncher.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
