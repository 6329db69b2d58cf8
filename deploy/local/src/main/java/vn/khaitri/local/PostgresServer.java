package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL with the databases khaitri and keycloak and their roles. */
public final class PostgresServer extends ManagedProcess {

  // A shell in front: PostgreSQL does not look at its standard input, and ends in order on SIGINT.
  private static final String GUARD =
      """
      exec 3<&0
      "$@" 3<&- &
      server=$!
      { read -r _ <&3; kill -INT $server; } 2>/dev/null &
      wait $server
      code=$?
      kill $! 2>/dev/null
      exit $code
      """;

  private static final String PID_FILE = "postmaster.pid";
  private static final int SECONDS_TO_LOOK_UP = 5;
  private static final Pattern SECRET = Pattern.compile("@(\\w+)@");

  private final Checkout checkout;
  private final Home home;
  private final int port;
  private final Durability durability;
  private final Path data;
  private NonRoot user = NonRoot.PLAIN;

  PostgresServer(Checkout checkout, Home home, int port, Durability durability) {
    super("PostgreSQL", home.log("postgresql"));
    this.checkout = checkout;
    this.home = home;
    this.port = port;
    this.durability = durability;
    this.data = home.resolve("postgresql");
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  void prepare() throws IOException {
    Layout.unpackPostgres(checkout);
    user = NonRoot.onThisMachine();
    user.letThrough(home.folder());
    if (Files.notExists(data)) {
      create();
    }
    // PostgreSQL refuses a folder that others may read, as a copied one is.
    Folders.ownerOnly(data);
    user.give(data);
    endStaleProcesses();
  }

  /**
   * In a folder of its own that gets its name when it is complete: a cut leaves nothing half made.
   */
  private void create() throws IOException {
    var unfinished = home.resolve("postgresql.unfinished");
    Folders.delete(unfinished);
    Files.createDirectories(unfinished);
    user.give(unfinished);
    var initdb =
        new ArrayList<>(List.of(binary("initdb"), "-D", unfinished.toString(), "-U", "postgres"));
    initdb.addAll(
        List.of("-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=vi"));
    initdb.addAll(List.of("--auth=trust", "--no-instructions"));
    initdb.addAll(durability.initdbOptions());
    Commands.run(new ProcessBuilder(user.inFrontOf(initdb)));
    execute(unfinished, "postgres", "databases.sql");
    execute(unfinished, "khaitri", "khaitri.sql");
    Files.writeString(
        unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    Files.move(unfinished, data);
  }

  private void execute(Path folder, String database, String script) throws IOException {
    var builder =
        new ProcessBuilder(
                user.inFrontOf(
                    List.of(
                        binary("postgres"),
                        "--single",
                        "-D",
                        folder.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "fsync=off",
                        database)))
            .redirectErrorStream(true);
    var process = builder.start();
    try (var in = process.outputWriter()) {
      in.write(withSecrets(Resources.text(script)));
    }
    Commands.finish(builder, process);
  }

  private String withSecrets(String script) {
    return SECRET
        .matcher(script)
        .replaceAll(found -> Matcher.quoteReplacement(home.secret(found.group(1))));
  }

  /**
   * A launcher and a guard that were both killed leave a server running; a server that was killed
   * leaves its helpers, which end as soon as they look up from their work. While one of them is
   * there a new server would write beside it.
   */
  private void endStaleProcesses() throws IOException {
    var server = postmaster();
    if (server.isPresent()) {
      Commands.run(new ProcessBuilder("sh", "-c", "kill -INT " + server.get().pid()));
      server.get().onExit().join();
    }
    var left = inItsFolder();
    var ends = left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(ends)
        .completeOnTimeout(null, SECONDS_TO_LOOK_UP, TimeUnit.SECONDS)
        .join();
    left.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(ends).join();
    // What a crash left in it would look like an answer.
    Files.deleteIfExists(data.resolve(PID_FILE));
  }

  private Optional<ProcessHandle> postmaster() {
    return pidFile().stream()
        .findFirst()
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
        .filter(this::isOurs);
  }

  private List<ProcessHandle> inItsFolder() {
    return ProcessHandle.allProcesses().filter(this::isOurs).toList();
  }

  /** All that PostgreSQL starts works in the folder of its data; a copied folder names others'. */
  private boolean isOurs(ProcessHandle process) {
    try {
      var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
      return process.info().command().orElse("").endsWith("/postgres")
          && Files.isSameFile(folder, data);
    } catch (IOException goneOrForeign) {
      return false;
    }
  }

  private List<String> pidFile() {
    try {
      return Files.readAllLines(data.resolve(PID_FILE));
    } catch (IOException none) {
      return List.of();
    }
  }

  @Override
  ProcessBuilder command() {
    var server =
        new ArrayList<>(
            List.of(binary("postgres"), "-D", data.toString(), "-p", Integer.toString(port)));
    for (var setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=64MB")) {
      server.addAll(List.of("-c", setting));
    }
    durability.settings().forEach(setting -> server.addAll(List.of("-c", setting)));
    var command = new ArrayList<>(List.of("sh", "-c", GUARD, "postgresql-guard"));
    command.addAll(user.inFrontOf(server));
    return new ProcessBuilder(command);
  }

  /** As pg_ctl does it: the eighth line of its file. */
  @Override
  public boolean answers() {
    var lines = pidFile();
    return lines.size() >= 8 && lines.get(7).strip().equals("ready") && postmaster().isPresent();
  }

  private String binary(String name) {
    return checkout.postgres().resolve("bin").resolve(name).toString();
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
