package vn.khaitri.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ServiceLoader;
import vn.khaitri.local.FirstRun;
import vn.khaitri.local.Home;
import vn.khaitri.local.Platform;

/** Fills a home with what the class path offers, once; a failure leaves the platform running. */
final class FirstRuns {

  private final Home home;
  private final ConsoleProgress console;
  private String lastStep = "";

  FirstRuns(Home home, ConsoleProgress console) {
    this.home = home;
    this.console = console;
  }

  void fill(Platform platform) throws IOException {
    for (var filling : ServiceLoader.load(FirstRun.class)) {
      var done = home.resolve("filled-by-" + filling.getClass().getSimpleName());
      if (Files.notExists(done) && fill(filling, platform)) {
        Files.createFile(done);
      }
    }
  }

  // Whatever goes wrong with the demo, the platform is there and says so.
  @SuppressWarnings("CatchingUnchecked")
  private boolean fill(FirstRun filling, Platform platform) {
    var began = System.nanoTime();
    console.line("%nNạp dữ liệu mẫu / Loading the demo");
    try {
      filling.fill(platform.api().url(), platform.servers().tokens(), home, this::tell);
      var took = Duration.ofNanos(System.nanoTime() - began);
      console.line("  xong sau / done in %s s", ConsoleProgress.seconds(took));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception e) {
      console.line(
          "  chưa xong, lần chạy sau sẽ thử lại / not done, tried again at the next start: %s", e);
      return false;
    }
  }

  private void tell(String step) {
    if (!step.equals(lastStep)) {
      console.line("  … %s", step);
      lastStep = step;
    }
  }
}
