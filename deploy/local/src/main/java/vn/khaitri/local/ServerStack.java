package vn.khaitri.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * PostgreSQL, Kafka, the S3 store and Keycloak, running, with what the programs must know of them.
 *
 * <p>Closing it ends all of them; so does the end of this JVM, however it comes.
 */
public final class ServerStack implements AutoCloseable {

  private final Checkout checkout;
  private final Home home;
  private final Ports ports;
  private final Progress progress;
  private final PostgresServer postgres;
  private final KafkaServer kafka;
  private final S3Server s3;
  private final KeycloakServer keycloak;

  private ServerStack(
      Checkout checkout, Home home, Ports ports, Durability durability, Progress progress) {
    this.checkout = checkout;
    this.home = home;
    this.ports = ports;
    this.progress = progress;
    postgres = new PostgresServer(checkout, home, ports.of(Ports.Use.POSTGRES), durability);
    kafka =
        new KafkaServer(
            checkout, home, ports.of(Ports.Use.KAFKA), ports.of(Ports.Use.KAFKA_CONTROLLER));
    s3 = new S3Server(checkout, home, ports.of(Ports.Use.S3), ports.of(Ports.Use.WEB));
    keycloak = new KeycloakServer(checkout, home, ports.of(Ports.Use.KEYCLOAK), webUrl(), postgres);
  }

  /** A stack of this checkout's servers, not started. */
  public static ServerStack of(Home home, Ports ports, Durability durability, Progress progress) {
    return new ServerStack(Checkout.here(), home, ports, durability, progress);
  }

  /** Starts all servers and returns when each answers; on a failure none is left running. */
  public static ServerStack start(
      Home home, Ports ports, Durability durability, Progress progress) {
    var stack = of(home, ports, durability, progress);
    stack.start();
    return stack;
  }

  /** Starts what does not run; on a failure none is left running. */
  public void start() {
    try {
      atOnce(
          List.of(
              () -> {
                progress.start(postgres);
                progress.start(keycloak);
                keycloak.bringUpToDate();
              },
              () -> progress.start(kafka),
              () -> progress.start(s3)));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** PostgreSQL and Keycloak alone: what is slow to make for the first time. */
  static void makeDatabases(Checkout checkout, Home home) {
    var stack =
        new ServerStack(checkout, home, Ports.free(), Durability.THROW_AWAY, Progress.SILENT);
    try {
      stack.postgres.start();
      stack.keycloak.start();
      stack.keycloak.bringUpToDate();
    } finally {
      stack.close();
    }
  }

  static void atOnce(List<Runnable> works) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          works.stream()
              .map(work -> CompletableFuture.runAsync(work, threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(all).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * The settings of the programs, named as their environment variables, without the listen port.
   */
  public Map<String, String> settings() {
    var settings = new TreeMap<String, String>();
    settings.put("KHAITRI_DB_URL", postgres.jdbcUrl("khaitri"));
    settings.put("KHAITRI_DB_USER", "khaitri_app");
    settings.put("KHAITRI_DB_PASSWORD", home.secret("khaitri_app"));
    settings.put("KHAITRI_DB_OWNER_USER", "khaitri_owner");
    settings.put("KHAITRI_DB_OWNER_PASSWORD", home.secret("khaitri_owner"));
    settings.put("KHAITRI_KAFKA", kafka.bootstrap());
    settings.putAll(s3.access());
    settings.put("KHAITRI_MEDIA_STORE_DISK", s3.folder().toString());
    settings.put("KHAITRI_OIDC_URL", keycloak.realmUrl());
    settings.put("KHAITRI_OIDC_ADMIN_URL", keycloak.adminUrl());
    settings.put("KHAITRI_API_URL", "http://127.0.0.1:" + ports.of(Ports.Use.API));
    settings.put("KHAITRI_WEB_URL", webUrl());
    settings.putAll(keycloak.clientSecrets());
    if (home.realm() == Realm.DEMO) {
      // Where a server sends codes to phones, a demo writes them down for whoever tries it.
      settings.put("KHAITRI_CODES_FILE", home.resolve("codes.txt").toString());
      settings.put("KHAITRI_SIGN_UP", "true");
    }
    settings.put("KHAITRI_SESSION_SECRET", home.secret("session"));
    settings.put("KHAITRI_WORK_DIR", home.resolve("work").toString());
    return settings;
  }

  private String webUrl() {
    return "http://localhost:" + ports.of(Ports.Use.WEB);
  }

  /**
   * Who is to be told how to sign in to a realm that begins without anybody. Asked at each start.
   */
  public Optional<FirstAdmin> firstAdmin() {
    return keycloak.firstAdmin();
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public KafkaServer kafka() {
    return kafka;
  }

  public S3Server s3() {
    return s3;
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  /** In the order in which they start. */
  public List<ManagedProcess> parts() {
    return List.of(postgres, kafka, s3, keycloak);
  }

  public Home home() {
    return home;
  }

  public Ports ports() {
    return ports;
  }

  Checkout checkout() {
    return checkout;
  }

  public Tokens tokens() {
    return new Tokens(keycloak.realmUrl());
  }

  /** All but PostgreSQL at once, then PostgreSQL, which Keycloak needs to the end. */
  @Override
  public void close() {
    Consumer<ManagedProcess> stop = progress::stop;
    atOnce(List.of(() -> stop.accept(keycloak), () -> stop.accept(kafka), () -> stop.accept(s3)));
    stop.accept(postgres);
  }
}
