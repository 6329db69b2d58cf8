package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keycloak with the realm khaitri, as its home folder began with it. */
public final class KeycloakServer extends ManagedProcess {

  private static final String REALM = "khaitri";
  static final String PASSWORDS = "khaitri-passwords.txt";

  private final Checkout checkout;
  private final Home home;
  private final int port;
  private final String web;
  private final PostgresServer database;

  /**
   * @param web address of the pages, as browsers know it
   */
  KeycloakServer(Checkout checkout, Home home, int port, String web, PostgresServer database) {
    super("Keycloak", home.log("keycloak"));
    this.checkout = checkout;
    this.home = home;
    this.port = port;
    this.web = web;
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
    Files.writeString(folder.resolve("khaitri-realm.json"), RealmFile.imported(realmFile()));
    // Where its password policy looks for passwords that everybody tries.
    var refused = ownHome().resolve("data/password-blacklists");
    Files.createDirectories(refused);
    Files.copy(
        checkout.realmFolder().resolve(PASSWORDS),
        refused.resolve(PASSWORDS),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String realmFile() throws IOException {
    return RealmFile.of(checkout.realmFolder(), home.realm());
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
                // Two devices of one person may sign in at once; wrong passwords slow the next ones
                // down.
                "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
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
    environment.putAll(values());
    return builder;
  }

  /** What stands in the realm's file by its name. */
  Map<String, String> values() {
    var values = new TreeMap<>(clientSecrets());
    values.put("KHAITRI_WEB_URL", web);
    return values;
  }

  Map<String, String> clientSecrets() {
    return Map.of(
        "KHAITRI_WEB_CLIENT_SECRET", home.secret("web_client"),
        "KHAITRI_WORKER_CLIENT_SECRET", home.secret("worker_client"),
        "KHAITRI_INTEGRATION_CLIENT_SECRET", home.secret("integration_client"),
        "KHAITRI_ACCOUNTS_CLIENT_SECRET", home.secret("accounts_client"));
  }

  /**
   * Brings a realm of an earlier version to what its file says now; Keycloak itself leaves a realm
   * that is there as it is. To be called when it answers.
   */
  void bringUpToDate() {
    try {
      var mark = RealmMigration.mark(realmFile(), values());
      var done = ownHome().resolve("realm-version");
      if (Files.exists(done) && Files.readString(done).equals(mark)) {
        return;
      }
      new RealmMigration(admin(REALM), realmFile(), values()).run();
      RealmMigration.slowDownGuessing(admin("master"), realmFile());
      Files.writeString(done, mark);
    } catch (IOException e) {
      throw new StartupException("The realm could not be brought up to date: " + e.getMessage(), e);
    }
  }

  /** With a new password, as long as they have not chosen one of their own. */
  Optional<FirstAdmin> firstAdmin() {
    var done = ownHome().resolve("first-admin-has-signed-in");
    if (home.realm() == Realm.DEMO || Files.exists(done)) {
      return Optional.empty();
    }
    try {
      var admin = admin(REALM);
      if (FirstAdmin.hasSignedIn(admin)) {
        Files.createFile(done);
        return Optional.empty();
      }
      return Optional.of(FirstAdmin.made(admin));
    } catch (IOException e) {
      throw new StartupException("No first administrator: " + e.getMessage(), e);
    }
  }

  private RealmAdmin admin(String realm) throws IOException {
    return new RealmAdmin(url(), realm, home.secret("keycloak_admin"));
  }

  @Override
  public boolean answers() {
    return Probe.httpAnswers(200, realmUrl() + "/.well-known/openid-configuration");
  }

  /** The issuer; with localhost, since that is the name that browsers use. */
  public String realmUrl() {
    return url() + "/realms/" + REALM;
  }

  /** Where the realm's users are kept. */
  String adminUrl() {
    return url() + "/admin/realms/" + REALM;
  }

  String url() {
    return "http://localhost:" + port;
  }
}
