package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** S3Proxy over a folder, with the bucket khaitri. */
public final class S3Server extends ManagedProcess {

  private static final String ACCESS_KEY = "khaitri";
  private static final String BUCKET = "khaitri";

  private final Checkout checkout;
  private final Home home;
  private final int port;
  private final int webPort;

  /** Browsers may come from pages of {@code webPort} alone. */
  S3Server(Checkout checkout, Home home, int port, int webPort) {
    super("S3 store", home.log("s3"));
    this.checkout = checkout;
    this.home = home;
    this.port = port;
    this.webPort = webPort;
  }

  /** The store without the other servers, for tests that need no more. */
  public static S3Server alone(Home home, Ports ports) {
    return new S3Server(Checkout.here(), home, ports.of(Ports.Use.S3), ports.of(Ports.Use.WEB));
  }

  @Override
  public int port() {
    return port;
  }

  /** What the programs must know of it, named as their environment variables. */
  public Map<String, String> access() {
    return Map.of(
        "KHAITRI_S3_ENDPOINT",
        endpoint(),
        "KHAITRI_S3_ACCESS_KEY",
        ACCESS_KEY,
        "KHAITRI_S3_SECRET_KEY",
        home.secret("s3"),
        "KHAITRI_S3_BUCKET",
        BUCKET);
  }

  @Override
  void prepare() throws IOException {
    var data = folder();
    Folders.ownerOnly(data);
    // A bucket whose folder others may read is one that S3Proxy lists to strangers.
    Folders.ownerOnly(data.resolve(BUCKET));
    var settings =
        Resources.text("s3proxy.properties")
            .replace("@port@", Integer.toString(port))
            .replace("@webPort@", Integer.toString(webPort))
            .replace("@secret@", home.secret("s3"))
            .replace("@data@", data.toString());
    Folders.writeSecret(settings(), settings);
  }

  /** On the disk that uploads fill. */
  Path folder() {
    return home.resolve("s3");
  }

  private Path settings() {
    return home.resolve("s3proxy.properties");
  }

  @Override
  ProcessBuilder command() {
    return Commands.java(
        List.of("-Xmx128m"),
        checkout.s3proxy().toString(),
        List.of("org.gaul.s3proxy.Main", "--properties", settings().toString()));
  }

  /** Strangers are refused: that is how it shows that it serves. */
  @Override
  public boolean answers() {
    return Probe.httpAnswers(403, endpoint() + "/");
  }

  public String endpoint() {
    return "http://127.0.0.1:" + port;
  }
}
