package vn.khaitri.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where this checkout and the servers that Maven laid out for it are.
 *
 * @param root the folder of the {@code khaitri} script
 * @param runtime the servers, each in a folder named by its version; may serve several checkouts
 */
public record Checkout(Path root, Path runtime) {

  private static final Properties VERSIONS = versions();

  /** The checkout around the current folder, unless Maven or the script names one. */
  public static Checkout here() {
    var named = System.getProperty("khaitri.root");
    var root = named == null ? searchUpwards() : Path.of(named);
    return new Checkout(root, runtimeOf(root));
  }

  private static Path runtimeOf(Path root) {
    var named = System.getProperty("khaitri.runtime", System.getenv("KHAITRI_RUNTIME"));
    return (named == null ? root.resolve(".runtime") : Path.of(named)).toAbsolutePath();
  }

  private static Path searchUpwards() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("deploy/local"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "Not inside a checkout of Khai Trí: " + Path.of("").toAbsolutePath());
  }

  static String version(String server) {
    return VERSIONS.getProperty(server);
  }

  Path postgresArchive() {
    return laidOut("postgresql", "-archive/postgres-linux-x86_64.txz");
  }

  Path postgres() {
    return runtime.resolve("postgresql-" + version("postgresql"));
  }

  Path kafka() {
    return laidOut("kafka", "");
  }

  Path s3proxy() {
    return laidOut("s3proxy", "/s3proxy-" + version("s3proxy") + "-jar-with-dependencies.jar");
  }

  Path keycloak() {
    return laidOut("keycloak", "");
  }

  Path phoneSignIn() {
    return existing(root.resolve("deploy/keycloak/target/keycloak-phone-sign-in.jar"));
  }

  Path realmFolder() {
    return root.resolve("deploy/keycloak/realm");
  }

  private Path laidOut(String server, String rest) {
    return existing(runtime.resolve(server + "-" + version(server) + rest));
  }

  private static Path existing(Path path) {
    if (Files.notExists(path)) {
      throw new StartupException(
          path + " is missing. Build it: ./khaitri mvn -q process-classes -pl deploy/local -am");
    }
    return path;
  }

  private static Properties versions() {
    try (var in = Checkout.class.getResourceAsStream("versions.properties")) {
      var versions = new Properties();
      versions.load(in);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
