package vn.khaitri.bench;

import java.util.List;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Progress;
import vn.khaitri.local.TestStack;

/** {@code ./khaitri bench NAME}. Exits with 1 when a target is missed. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    if (!List.of(args).equals(List.of("authoring"))) {
      System.err.println("./khaitri bench authoring");
      System.exit(2);
    }
    System.err.println("Đang khởi động máy chủ / Starting the servers");
    // What Ctrl-C leaves running ends with this JVM; data are deleted at the end or by the next
    // run.
    boolean met;
    try (var servers = TestStack.start();
        var platform = Platform.of(servers.servers(), Progress.SILENT)) {
      platform.api().start();
      var report = new Report(System.out);
      try (var bench = new AuthoringBench(servers, platform.api().url())) {
        bench.run(report);
      }
      met = report.allMet();
    }
    System.exit(met ? 0 : 1);
  }
}
