package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipFile;

/** What is done once with the servers that Maven laid out, whoever comes first. */
final class Layout {

  private static final List<String> KEYCLOAK_BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--health-enabled=false",
          "--metrics-enabled=false",
          "--features-disabled=kerberos,ciba,device-flow,impersonation,organization,workflows");

  private static final String PROVIDER = "providers/keycloak-phone-sign-in.jar";
  private static final String BUILT = "lib/quarkus/generated-bytecode.jar";

  private Layout() {}

  static void unpackPostgres(Checkout checkout) throws IOException {
    if (Files.exists(checkout.postgres())) {
      return;
    }
    Folders.exclusively(
        checkout.runtime().resolve("postgresql.lock"),
        () -> {
          if (Files.exists(checkout.postgres())) {
            return;
          }
          var unfinished = checkout.runtime().resolve("postgresql.unfinished");
          Folders.delete(unfinished);
          Files.createDirectories(unfinished);
          Commands.run(
              new ProcessBuilder(
                  "tar",
                  "-xJf",
                  checkout.postgresArchive().toString(),
                  "-C",
                  unfinished.toString()));
          Files.move(unfinished, checkout.postgres());
        });
  }

  /**
   * Keycloak compiles its options and our provider into itself; half a minute, so only when they
   * changed.
   */
  static void buildKeycloak(Checkout checkout) throws IOException {
    var marker = checkout.keycloak().resolve("built-for");
    var wanted = Fingerprint.of(KEYCLOAK_BUILD, List.of(checkout.phoneSignIn()));
    if (isBuilt(marker, wanted)) {
      restoreTimeOfProvider(checkout.keycloak());
      return;
    }
    Folders.exclusively(
        checkout.runtime().resolve("keycloak.lock"),
        () -> {
          if (isBuilt(marker, wanted)) {
            return;
          }
          Files.deleteIfExists(marker);
          Files.copy(
              checkout.phoneSignIn(),
              checkout.keycloak().resolve(PROVIDER),
              StandardCopyOption.REPLACE_EXISTING);
          Commands.run(
              keycloak(checkout, checkout.keycloak(), List.of("-Xmx768m"), KEYCLOAK_BUILD));
          Files.writeString(marker, wanted);
        });
  }

  /**
   * Keycloak refuses to start when the time of our provider is not the one that it saw when it was
   * built; a folder that was copied has new times and the same bytes.
   */
  private static void restoreTimeOfProvider(Path keycloak) throws IOException {
    var provider = keycloak.resolve(PROVIDER);
    var seen =
        persisted(keycloak)
            .getProperty("kc.provider.file." + provider.getFileName() + ".last-modified");
    if (seen != null && Files.getLastModifiedTime(provider).toMillis() != Long.parseLong(seen)) {
      Files.setLastModifiedTime(provider, FileTime.fromMillis(Long.parseLong(seen)));
    }
  }

  /** What Keycloak remembers of its build. */
  private static Properties persisted(Path keycloak) throws IOException {
    var persisted = new Properties();
    try (var built = new ZipFile(keycloak.resolve(BUILT).toFile())) {
      var entry = built.getEntry("META-INF/keycloak-persisted.properties");
      if (entry != null) {
        try (var in = built.getInputStream(entry)) {
          persisted.load(in);
        }
      }
    }
    return persisted;
  }

  private static boolean isBuilt(Path marker, String wanted) throws IOException {
    return Files.exists(marker) && Files.readString(marker).equals(wanted);
  }

  /**
   * Keycloak's entry point itself: its script would stay as a parent and choose another collector.
   *
   * @param home where it looks for realms to import and writes what is temporary
   */
  static ProcessBuilder keycloak(
      Checkout checkout, Path home, List<String> heap, List<String> arguments) {
    var flags = new ArrayList<>(heap);
    flags.addAll(
        List.of(
            "-Dkc.home.dir=" + home,
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dfile.encoding=UTF-8",
            // Another default language changes how Keycloak folds letters.
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED"));
    var command = new ArrayList<String>();
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    return Commands.java(
            flags, checkout.keycloak().resolve("lib/quarkus-run.jar").toString(), command)
        .directory(checkout.keycloak().toFile());
  }
}
