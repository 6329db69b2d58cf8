package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of our three programs, as Maven packaged it. */
public final class Program extends ManagedProcess {

  /** Which of the three. */
  public enum Kind {
    API(
        "platform-api",
        "platform-api/service",
        Ports.Use.API,
        Ports.Use.API_MANAGEMENT,
        "-Xmx384m"),
    WEB("platform-web", "platform-web", Ports.Use.WEB, Ports.Use.WEB_MANAGEMENT, "-Xmx192m"),
    WORKER(
        "media-worker", "media-worker", Ports.Use.WORKER, Ports.Use.WORKER_MANAGEMENT, "-Xmx192m");

    private final String title;
    private final String module;
    private final Ports.Use port;
    private final Ports.Use management;
    private final String heap;

    Kind(String title, String module, Ports.Use port, Ports.Use management, String heap) {
      this.title = title;
      this.module = module;
      this.port = port;
      this.management = management;
      this.heap = heap;
    }
  }

  /** What the manifest of a program asks for is not read when it is started behind a guard. */
  private static final List<String> OPENED =
      List.of(
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED");

  private final Kind kind;
  private final ServerStack servers;
  private final int port;
  private final int management;
  private final Map<String, String> own = new TreeMap<>();

  Program(Kind kind, ServerStack servers) {
    this(kind, kind.title, servers, servers.ports());
  }

  Program(Kind kind, String name, ServerStack servers, Ports ports) {
    super(name, servers.home().log(name));
    this.kind = kind;
    this.servers = servers;
    this.port = ports.of(kind.port);
    this.management = ports.of(kind.management);
  }

  @Override
  public int port() {
    return port;
  }

  /**
   * A setting of this program alone, by the name of its environment variable, from its next start.
   */
  public Program with(String setting, String value) {
    own.put(setting, value);
    return this;
  }

  @Override
  void prepare() throws IOException {
    Folders.ownerOnly(servers.home().resolve("work"));
    if (Files.notExists(jar())) {
      throw new StartupException(
          jar() + " is missing. Build it: ./khaitri mvn -q package -DskipTests");
    }
  }

  private Path jar() {
    return servers
        .checkout()
        .root()
        .resolve(kind.module)
        .resolve("target/quarkus-app/quarkus-run.jar");
  }

  @Override
  ProcessBuilder command() {
    var flags = new ArrayList<>(OPENED);
    flags.add(kind.heap);
    flags.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    var builder =
        Commands.java(
                flags, jar().toString(), List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"))
            // Quarkus reads .env and config/ of the folder that it starts in: not those of a
            // caller.
            .directory(servers.home().folder().toFile());
    // One line of JSON an event, with the trace id that it has in all three programs.
    builder.environment().put("KHAITRI_LOG_JSON", "true");
    builder.environment().putAll(settings());
    return builder;
  }

  private Map<String, String> settings() {
    var settings = new TreeMap<>(servers.settings());
    settings.put("KHAITRI_HTTP_PORT", Integer.toString(port()));
    settings.put("KHAITRI_MANAGEMENT_PORT", Integer.toString(management));
    settings.putAll(own);
    return settings;
  }

  /**
   * This program from its sources, in the dev mode of Quarkus: what is changed while it runs is
   * there with the next request. On the ports and servers of the packaged one, which must not run.
   */
  public ProcessBuilder inDevMode() {
    var builder =
        new ProcessBuilder(
                "./mvnw",
                "-q",
                "compile",
                "quarkus:dev",
                "-pl",
                kind.module,
                "-am",
                // The script has just built everything; tests are for ./khaitri test.
                "-Dmaven.main.skip",
                "-Dmaven.test.skip",
                "-Dspotless.check.skip",
                // Error Prone is for builds: the compiler inside the program does not let it in.
                "-Dcompiler.plugin=-parameters",
                "-Djvm.args=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m")
            .directory(servers.checkout().root().toFile());
    builder.environment().putAll(settings());
    // A changed template is taken as it is; all else of the program starts anew.
    builder.environment().put("QUARKUS_QUTE_DEV_MODE_NO_RESTART_TEMPLATES", ".*");
    builder.environment().put("QUARKUS_TEST_CONTINUOUS_TESTING", "disabled");
    // The schema is Flyway's; Hibernate would list all that it would have chosen in another way.
    builder.environment().put("QUARKUS_HIBERNATE_ORM_VALIDATE_IN_DEV_MODE", "false");
    // The servers are ours, and nobody is told that somebody develops.
    builder.environment().put("QUARKUS_DEVSERVICES_ENABLED", "false");
    builder.environment().put("QUARKUS_ANALYTICS_DISABLED", "true");
    return builder;
  }

  @Override
  public boolean answers() {
    return Probe.httpAnswers(200, managementUrl() + "/health/ready");
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Where {@code /health} and {@code /metrics} are, for who runs the platform. */
  public String managementUrl() {
    return "http://127.0.0.1:" + management + "/q";
  }
}
