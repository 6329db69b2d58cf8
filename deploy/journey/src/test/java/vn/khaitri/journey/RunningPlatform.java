package vn.khaitri.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.khaitri.demo.People;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Program;
import vn.khaitri.local.Progress;
import vn.khaitri.local.TestStack;
import vn.khaitri.local.Tokens;
import vn.khaitri.worker.ffmpeg.Ffmpeg;

/**
 * Servers and programs, started once for all tests of the module and handed to whoever asks for
 * them.
 */
final class RunningPlatform implements AutoCloseable {
  private final TestStack servers;
  private final Platform programs;

  private RunningPlatform() {
    servers = TestStack.start();
    programs = Platform.of(servers.servers(), Progress.SILENT);
    hasten();
    try {
      programs.start();
    } catch (RuntimeException failure) {
      servers.close();
      throw failure;
    }
  }

  /** Video comes in small pieces, and what is waited for comes soon. */
  private void hasten() {
    programs
        .api()
        .with("KHAITRI_MEDIA_LEASE", "5S")
        .with("KHAITRI_MEDIA_RETRY_AFTER", "1S")
        .with("KHAITRI_MEDIA_MAX_ATTEMPTS", "12")
        .with("KHAITRI_MEDIA_SWEEP_GRACE", "5S")
        .with("KHAITRI_MEDIA_SWEEP_EVERY", "2S");
    hasten(programs.worker());
  }

  private static Program hasten(Program worker) {
    return worker
        .with("KHAITRI_WORKER_SHORTEST_PIECE", "6S")
        .with("KHAITRI_WORKER_POLL_EVERY", "1S");
  }

  Program anotherWorker() {
    return hasten(programs.anotherWorker());
  }

  TaskRows tasks() {
    return new TaskRows(servers.settings());
  }

  Path home() {
    return servers.servers().home().folder();
  }

  Platform programs() {
    return programs;
  }

  People people() {
    return new People(programs.api().url(), servers.tokens());
  }

  Tokens tokens() {
    return servers.tokens();
  }

  Films films() throws IOException {
    return new Films(Ffmpeg.unpackedBelow(folder()), folder());
  }

  /** Address that browsers use: Keycloak sends them back to this host name. */
  String web() {
    return servers.settings().get("KHAITRI_WEB_URL");
  }

  /** Address of the realm, where tokens come from. */
  String realm() {
    return servers.settings().get("KHAITRI_OIDC_URL");
  }

  /** Of the client that stands for another system. */
  String integrationSecret() {
    return servers.settings().get("KHAITRI_INTEGRATION_CLIENT_SECRET");
  }

  String kafka() {
    return servers.settings().get("KHAITRI_KAFKA");
  }

  private Path folder() {
    return servers.servers().home().folder().resolve("films");
  }

  @Override
  public void close() {
    programs.close();
    servers.close();
  }

  /** Resolves parameters of type {@link RunningPlatform}; it ends with the test run. */
  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RunningPlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(
              RunningPlatform.class, key -> new RunningPlatform(), RunningPlatform.class);
    }
  }
}
