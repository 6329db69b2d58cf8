package vn.khaitri.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what runs from a home folder and how much memory it holds. */
final class StatusCommand {

  private static final int KIB_PER_MIB = 1024;

  private StatusCommand() {}

  static void run(Path home) {
    try {
      var states = RunState.read(home);
      if (states.isEmpty() || states.getFirst().family().isEmpty()) {
        System.out.println("Không có gì đang chạy từ / Nothing runs from " + home);
        return;
      }
      System.out.printf("%-14s %8s %6s %8s %8s%n", "", "pid", "port", "RSS MB", "PSS MB");
      long rss = 0;
      long pss = 0;
      for (var state : states) {
        var partRss = sum(state, "status", "VmRSS:");
        var partPss = sum(state, "smaps_rollup", "Pss:");
        rss += partRss;
        pss += partPss;
        var port = state.port() == 0 ? "" : Integer.toString(state.port());
        var down = state.family().isEmpty() ? "  đã tắt / ended" : "";
        System.out.printf(
            "%-14s %8d %6s %8d %8d%s%n", state.name(), state.pid(), port, partRss, partPss, down);
      }
      System.out.printf("%-14s %8s %6s %8d %8d%n", "sum", "", "", rss, pss);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In MiB. Pages that processes share count in each one's RSS, and once in all in PSS. */
  private static long sum(RunState state, String file, String field) throws IOException {
    long kib = 0;
    for (var process : state.family()) {
      var path = Path.of("/proc", Long.toString(process.pid()), file);
      if (Files.isReadable(path)) {
        for (var line : Files.readAllLines(path)) {
          if (line.startsWith(field)) {
            kib += Long.parseLong(line.replaceAll("\\D", ""));
          }
        }
      }
    }
    return kib / KIB_PER_MIB;
  }
}
