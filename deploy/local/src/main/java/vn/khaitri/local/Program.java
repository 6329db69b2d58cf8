package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of our three programs, as Maven packaged it. */
public final class Program extends Part {

  /** Which of the three. */
  public enum Kind {
    API("platform-api", "platform-api/service", Ports.Use.API, "-Xmx384m"),
    WEB("platform-web", "platform-web", Ports.Use.WEB, "-Xmx192m"),
    WORKER("media-worker", "media-worker", Ports.Use.WORKER, "-Xmx192m");

    private final String title;
    private final String module;
    private final Ports.Use port;
    private final String heap;

    Kind(String title, String module, Ports.Use port, String heap) {
      this.title = title;
      this.module = module;
      this.port = port;
      this.heap = heap;
    }
  }

  private final Kind kind;
  private final ServerStack servers;
  private final int port;
  private final Map<String, String> own = new TreeMap<>();

  Program(Kind kind, ServerStack servers) {
    this(kind, kind.title, servers, servers.ports().of(kind.port));
  }

  Program(Kind kind, String name, ServerStack servers, int port) {
    super(name, servers.home().log(name));
    this.kind = kind;
    this.servers = servers;
    this.port = port;
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
    Files.createDirectories(servers.home().resolve("work"));
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
    var flags = List.of(kind.heap, "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    var builder =
        Commands.java(
                flags, jar().toString(), List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"))
            // Quarkus reads .env and config/ of the folder that it starts in: not those of a
            // caller.
            .directory(servers.home().folder().toFile());
    builder.environment().putAll(servers.settings());
    builder.environment().put("KHAITRI_HTTP_PORT", Integer.toString(port()));
    // One line of JSON an event, with the trace id that it has in all three programs.
    builder.environment().put("KHAITRI_LOG_JSON", "true");
    builder.environment().putAll(own);
    return builder;
  }

  @Override
  public boolean answers() {
    return Probe.httpAnswers(200, url() + "/q/health/ready");
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }
}
