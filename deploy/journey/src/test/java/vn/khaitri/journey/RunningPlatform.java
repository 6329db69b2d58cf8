package vn.khaitri.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.khaitri.demo.People;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Progress;
import vn.khaitri.local.TestStack;
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
    try {
      programs.start();
    } catch (RuntimeException failure) {
      servers.close();
      throw failure;
    }
  }

  Platform programs() {
    return programs;
  }

  People people() {
    return new People(programs.api().url(), servers.tokens());
  }

  Films films() throws IOException {
    return new Films(Ffmpeg.unpackedBelow(folder()), folder());
  }

  /** Address that browsers use: Keycloak sends them back to this host name. */
  String web() {
    return servers.settings().get("KHAITRI_WEB_URL");
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
