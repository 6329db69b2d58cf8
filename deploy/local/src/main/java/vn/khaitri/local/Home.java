package vn.khaitri.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The one folder that holds everything a run stores: data, logs and its own random secrets. Nobody
 * but its owner may look in.
 */
public final class Home {

  private static final String[] SECRETS = {
    "postgres",
    "keycloak",
    "khaitri_owner",
    "khaitri_app",
    "s3",
    "keycloak_admin",
    "web_client",
    "worker_client",
    "integration_client",
    "accounts_client",
    "session"
  };

  private static final String LOCK = "lock";
  private static final String REALM_FILE = "realm";
  private static final String SECRETS_FILE = "secrets.properties";

  private final Path folder;
  private final Properties secrets;

  private Home(Path folder, Properties secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  /** Opens the folder, making it and its secrets when it is new. */
  public static Home at(Path path) {
    var folder = path.toAbsolutePath().normalize();
    try {
      refuseForeign(folder);
      Folders.ownerOnly(folder);
      return new Home(folder, secretsIn(folder.resolve(SECRETS_FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A home may be deleted as a whole by --reset: it must never be a folder that holds other things.
   */
  private static void refuseForeign(Path folder) throws IOException {
    if (Files.notExists(folder) || Files.exists(folder.resolve(SECRETS_FILE))) {
      return;
    }
    try (var entries = Files.list(folder)) {
      if (entries.anyMatch(entry -> !entry.endsWith(LOCK))) {
        throw new StartupException(
            folder + " holds other things. Choose an empty or a new folder with --home.");
      }
    }
  }

  /** Those that a home from before does not have are added. */
  private static Properties secretsIn(Path file) throws IOException {
    var secrets = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newInputStream(file)) {
        secrets.load(in);
      }
    }
    var random = new SecureRandom();
    var known = secrets.size();
    for (var name : SECRETS) {
      secrets.computeIfAbsent(name, missing -> secret(random));
    }
    if (secrets.size() > known) {
      var text = new StringWriter();
      secrets.store(
          text, "Made for this folder alone. Keycloak's administrator: admin, keycloak_admin");
      Folders.writeSecret(file, text.toString());
    }
    return secrets;
  }

  private static String secret(SecureRandom random) {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Holds the folder until closed; refuses when another run holds it. */
  public AutoCloseable hold() throws IOException {
    var channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new StartupException(
          "Another run uses " + folder + ". Stop it, or choose another folder with --home.");
    }
    return channel;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Deletes everything that was stored, secrets too; the folder is as new. */
  public Home emptied() throws IOException {
    try (var entries = Files.list(folder)) {
      for (var entry : entries.toList()) {
        if (!entry.endsWith(LOCK)) {
          Folders.delete(entry);
        }
      }
    }
    return new Home(folder, secretsIn(folder.resolve(SECRETS_FILE)));
  }

  /** Says which realm it begins with; for a folder that has begun, nothing changes. */
  public void begin(Realm realm) throws IOException {
    if (Files.notExists(resolve(REALM_FILE)) && Files.notExists(resolve("postgresql"))) {
      Files.writeString(resolve(REALM_FILE), realm.name());
    }
  }

  /** Folders that do not say it are from before, or of tests: they have the demo's. */
  public Realm realm() {
    try {
      return Files.exists(resolve(REALM_FILE))
          ? Realm.valueOf(Files.readString(resolve(REALM_FILE)).strip())
          : Realm.DEMO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Path resolve(String name) {
    return folder.resolve(name);
  }

  public Path log(String part) {
    return folder.resolve("logs").resolve(part + ".log");
  }

  public String secret(String name) {
    var secret = secrets.getProperty(name);
    if (secret == null) {
      throw new StartupException(folder + "/secrets.properties has no " + name);
    }
    return secret;
  }
}
