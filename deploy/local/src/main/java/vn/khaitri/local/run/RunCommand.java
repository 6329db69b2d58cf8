package vn.khaitri.local.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.Durability;
import vn.khaitri.local.FirstAdmin;
import vn.khaitri.local.Home;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Ports;
import vn.khaitri.local.Program;
import vn.khaitri.local.Realm;
import vn.khaitri.local.ServerStack;
import vn.khaitri.local.StartupException;
import vn.khaitri.local.Supervisor;

/**
 * Starts everything, one program from its sources if asked, says so line by line, and stays until
 * it is told to end.
 */
final class RunCommand {

  private static final int TICK_MILLIS = 500;

  private final RunOptions options;
  private final Program.@Nullable Kind developed;
  private final ConsoleProgress console = new ConsoleProgress(System.out);

  RunCommand(RunOptions options) {
    this(options, null);
  }

  /**
   * One that starts a program from its sources.
   *
   * @param developed that program; null for all as they were packaged
   */
  RunCommand(RunOptions options, Program.@Nullable Kind developed) {
    this.options = options;
    this.developed = developed;
  }

  void run() throws Exception {
    refuseTakenPorts();
    var home = Home.at(options.home());
    try (var held = home.hold()) {
      serve(options.reset() ? reset(home) : home);
    }
  }

  private void serve(Home home) throws IOException, InterruptedException {
    var began = System.nanoTime();
    console.line("Khai Trí, %s (nhật ký / logs: %s)", home.folder(), home.folder().resolve("logs"));
    home.begin(options.empty() ? Realm.SERVER : Realm.DEMO);
    var servers = ServerStack.of(home, options.ports(), Durability.KEEP, console);
    var platform = Platform.of(servers, console);
    var supervisor = new Supervisor(Supervisor.Stubbornness.FOR_AN_HOUR, console);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> end(home, supervisor, servers, platform), "end"));
    console.afterReady(() -> writeState(home, platform));
    servers.start();
    servers.parts().forEach(supervisor::watch);
    if (developed != Program.Kind.WORKER) {
      // Videos wait for it; people do not.
      supervisor.startAside(platform.worker());
    }
    var needed =
        Stream.of(Program.Kind.API, Program.Kind.WEB)
            .filter(kind -> kind != developed)
            .map(platform::program)
            .toList();
    platform.start(needed);
    needed.forEach(supervisor::watch);
    if (developed != null) {
      develop(platform.program(developed), began, home, platform);
      return;
    }
    welcome(began, home, platform);
    new CountDownLatch(1).await();
  }

  /** Until it ends, by Ctrl-C or by its own console. */
  private void develop(Program program, long began, Home home, Platform platform)
      throws IOException, InterruptedException {
    var process = program.inDevMode().inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-dev"));
    while (process.isAlive() && !program.answers()) {
      process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (process.isAlive()) {
      welcome(began, home, platform);
    }
    process.waitFor();
  }

  private void welcome(long began, Home home, Platform platform) throws IOException {
    announce(home, platform, Duration.ofNanos(System.nanoTime() - began));
    if (!options.empty() && home.realm() == Realm.DEMO) {
      new FirstRuns(home, console).fill(platform);
    }
    console.line("%nCtrl-C để dừng / to stop");
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
    if (home.realm() == Realm.DEMO) {
      console.line(
          "%nTài khoản dùng thử / Demo accounts, mật khẩu / password %s", DemoAccount.PASSWORD);
      for (var account : DemoAccount.values()) {
        console.line("  %-10s %s  %s", account.username(), account.phone(), account.role());
      }
    }
    platform.servers().firstAdmin().ifPresent(this::announce);
    if (options.empty() == (home.realm() == Realm.DEMO)) {
      console.line(
          "%nThư mục này đã bắt đầu %s. Muốn khác: --reset hoặc --home / This folder began %s.",
          options.empty() ? "với dữ liệu mẫu" : "không có dữ liệu mẫu",
          options.empty() ? "with the demo" : "without the demo");
    }
  }

  private void announce(FirstAdmin admin) {
    console.line(
        "%nQuản trị viên đầu tiên / First administrator: %s%n"
            + "Mật khẩu dùng một lần / Password that works once: %s",
        admin.userName(), admin.password());
  }

  private String keycloak() {
    return "http://localhost:" + options.ports().of(Ports.Use.KEYCLOAK) + "/admin";
  }

  /** On a full disk {@code status} tells of what ran before; nothing else depends on it. */
  private void writeState(Home home, Platform platform) {
    try {
      RunState.write(home, platform.parts());
    } catch (IOException e) {
      console.line("%s", e);
    }
  }

  /** Maven and the program below it; Ctrl-C in a terminal has told them already. */
  private static void end(Process maven) {
    var family = maven.descendants().toList();
    maven.destroy();
    family.forEach(ProcessHandle::destroy);
    family.forEach(process -> process.onExit().join());
  }

  private void end(Home home, Supervisor supervisor, ServerStack servers, Platform platform) {
    supervisor.close();
    platform.close();
    servers.close();
    try {
      RunState.delete(home);
    } catch (IOException e) {
      console.line("%s", e);
    }
  }
}
