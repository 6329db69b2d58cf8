package vn.khaitri.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A server stack for one test run: free ports, data of its own that are deleted at the end.
 *
 * <p>Keycloak's tables and realm take half a minute to make: they are made once, kept under a name
 * that changes with whatever goes into them, and copied for each run.
 */
public final class TestStack implements AutoCloseable {

  private final Home home;
  private final ServerStack servers;

  private TestStack(Home home, ServerStack servers) {
    this.home = home;
    this.servers = servers;
  }

  public static TestStack start() {
    try {
      var checkout = Checkout.here();
      var homes = checkout.runtime().resolve("test-homes");
      Files.createDirectories(homes);
      deleteLeftovers(homes);
      var folder = Files.createTempDirectory(homes, ProcessHandle.current().pid() + "-");
      Files.delete(folder);
      // Of a link the copy would be a link, and this run would write into what all begin with.
      Folders.copy(golden(checkout).toRealPath(), folder);
      var home = Home.at(folder);
      return new TestStack(
          home, ServerStack.start(home, Ports.free(), Durability.THROW_AWAY, Progress.SILENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ServerStack servers() {
    return servers;
  }

  /** See {@link ServerStack#settings()}. */
  public Map<String, String> settings() {
    return servers.settings();
  }

  public Tokens tokens() {
    return servers.tokens();
  }

  @Override
  public void close() {
    servers.close();
    try {
      Folders.delete(home.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that all begin with, made when it is not there. */
  static Path golden(Checkout checkout) throws IOException {
    var name =
        Fingerprint.of(
            List.of(
                Checkout.version("postgresql"),
                Checkout.version("keycloak"),
                Resources.text("databases.sql"),
                Resources.text("khaitri.sql"),
                RealmFile.of(checkout.realmFolder(), Realm.DEMO)),
            List.of(
                checkout.phoneSignIn(), checkout.realmFolder().resolve(KeycloakServer.PASSWORDS)));
    var golden = checkout.runtime().resolve("golden-" + name);
    Folders.exclusively(
        checkout.runtime().resolve("golden.lock"),
        () -> {
          if (Files.notExists(golden)) {
            var unfinished = checkout.runtime().resolve("golden.unfinished");
            Folders.delete(unfinished);
            ServerStack.makeDatabases(checkout, Home.at(unfinished));
            Files.move(unfinished, golden);
          }
        });
    return golden;
  }

  /**
   * Of test runs that were killed: their folders begin with the id of a process that is no more.
   */
  private static void deleteLeftovers(Path homes) throws IOException {
    try (var folders = Files.list(homes)) {
      for (var folder : folders.toList()) {
        var pid = Long.parseLong(folder.getFileName().toString().split("-", 2)[0]);
        if (ProcessHandle.of(pid).isEmpty()) {
          Folders.delete(folder);
        }
      }
    }
  }
}
