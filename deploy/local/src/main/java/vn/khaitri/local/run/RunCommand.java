package vn.khaitri.local.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.Durability;
import vn.khaitri.local.Home;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Ports;
import vn.khaitri.local.ServerStack;
import vn.khaitri.local.StartupException;

/** Starts everything, says so line by line, and stays until it is told to end. */
final class RunCommand {

  private final RunOptions options;
  private final ConsoleProgress console = new ConsoleProgress(System.out);
  private volatile boolean ending;

  RunCommand(RunOptions options) {
    this.options = options;
  }

  void run() throws Exception {
    refuseTakenPorts();
    var home = Home.at(options.home());
    try (var held = home.hold()) {
      serve(options.reset() ? reset(home) : home);
    }
  }

  private void serve(Home home) throws IOException {
    var began = System.nanoTime();
    console.line("Khai Trí, %s (nhật ký / logs: %s)", home.folder(), home.folder().resolve("logs"));
    var servers = ServerStack.of(home, options.ports(), Durability.KEEP, console);
    var platform = Platform.of(servers, console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(home, servers, platform), "end"));
    servers.start();
    platform.start();
    RunState.write(home, platform.parts());
    announce(home, platform, Duration.ofNanos(System.nanoTime() - began));
    if (!options.empty()) {
      new FirstRuns(home, console).fill(platform);
    }
    console.line("%nCtrl-C để dừng / to stop");
    var allEnded =
        platform.parts().stream()
            .map(part -> part.onExit().thenRun(() -> tellUnasked(part)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(allEnded).join();
  }

  private void refuseTakenPorts() {
    var taken = new StringBuilder();
    for (var use : options.ports().taken()) {
      taken.append(
          "Cổng / Port %d (%s) đang bận / is taken. Chọn cổng khác / Choose another: %s N%n"
              .formatted(options.ports().of(use), use, use.option()));
    }
    if (!taken.isEmpty()) {
      throw new StartupException(taken.toString().strip());
    }
  }

  private Home reset(Home home) throws IOException {
    if (!options.yes()) {
      console.line("Xoá mọi dữ liệu trong / Delete all data in %s ?", home.folder());
      console.line("Gõ / Type yes:");
      var answer = new Scanner(System.in, Charset.defaultCharset());
      if (!answer.hasNextLine() || !answer.nextLine().strip().equals("yes")) {
        throw new StartupException("Không xoá gì / Nothing was deleted.");
      }
    }
    return home.emptied();
  }

  private void announce(Home home, Platform platform, Duration took) {
    var web = Objects.requireNonNull(platform.servers().settings().get("KHAITRI_WEB_URL"));
    var api = platform.api().url();
    console.line("%nSẵn sàng sau / Ready in %s s", ConsoleProgress.seconds(took));
    console.line("  %-24s %s", "Trang web / Web", web);
    console.line("  %-24s %s/q/openapi", "API", api);
    console.line(
        "  %-24s %s (admin, %s)", "Keycloak", keycloak(), home.resolve("secrets.properties"));
    console.line(
        "%nTài khoản dùng thử / Demo accounts, mật khẩu / password %s", DemoAccount.PASSWORD);
    for (var account : DemoAccount.values()) {
      console.line("  %-10s %s  %s", account.username(), account.phone(), account.role());
    }
  }

  private String keycloak() {
    return "http://localhost:" + options.ports().of(Ports.Use.KEYCLOAK) + "/admin";
  }

  private void tellUnasked(vn.khaitri.local.ManagedProcess part) {
    if (!ending) {
      console.line("  %-14s đã tắt ngoài ý muốn / ended unasked: %s", part.name(), part.log());
    }
  }

  private void end(Home home, ServerStack servers, Platform platform) {
    ending = true;
    platform.close();
    servers.close();
    try {
      RunState.delete(home);
    } catch (IOException e) {
      console.line("%s", e);
    }
  }
}
