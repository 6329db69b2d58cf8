package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keycloak with the realm khaitri, its local clients and the demo accounts. */
public final class KeycloakServer extends ManagedProcess {

  private final Checkout checkout;
  private final Home home;
  private final int port;
  private final PostgresServer database;

  KeycloakServer(Checkout checkout, Home home, int port, PostgresServer database) {
    super("Keycloak", home.log("keycloak"));
    this.checkout = checkout;
    this.home = home;
    this.port = port;
    this.database = database;
  }

  @Override
  public int port() {
    return port;
  }

  /**
   * Keycloak imports the realm when its database has none; a realm that is there stays as it is.
   */
  @Override
  void prepare() throws IOException {
    Layout.buildKeycloak(checkout);
    var folder = ownHome().resolve("data/import");
    Files.createDirectories(folder);
    // It looks for what was built, and for providers, below the folder that it is told is its own.
    for (var name : List.of("lib", "providers", "conf")) {
      var link = ownHome().resolve(name);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, checkout.keycloak().resolve(name));
    }
    Files.writeString(
        folder.resolve("khaitri-realm.json"), RealmFile.local(checkout.realmFolder()));
  }

  private Path ownHome() {
    return home.resolve("keycloak");
  }

  @Override
  ProcessBuilder command() {
    var builder =
        Layout.keycloak(
            checkout,
            ownHome(),
            List.of("-Xmx320m"),
            List.of(
                "start",
                "--optimized",
                "--import-realm",
                // At start, not at build: else it listens for other Keycloaks on all addresses.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=10"));
    var environment = builder.environment();
    environment.put("KC_DB_URL", database.jdbcUrl("keycloak"));
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", home.secret("keycloak"));
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", home.secret("keycloak_admin"));
    environment.put("KHAITRI_WEB_CLIENT_SECRET", home.secret("web_client"));
    environment.put("KHAITRI_WORKER_CLIENT_SECRET", home.secret("worker_client"));
    environment.put("KHAITRI_INTEGRATION_CLIENT_SECRET", home.secret("integration_client"));
    return builder;
  }

  @Override
  public boolean answers() {
    return Probe.httpAnswers(200, realmUrl() + "/.well-known/openid-configuration");
  }

  /** The issuer; with localhost, since that is the name that browsers use. */
  public String realmUrl() {
    return "http://localhost:" + port + "/realms/khaitri";
  }
}
