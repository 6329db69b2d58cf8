package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** S3Proxy over a folder, with the bucket khaitri. */
public final class S3Server extends Part {

  static final String ACCESS_KEY = "khaitri";
  static final String BUCKET = "khaitri";

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

  @Override
  public int port() {
    return port;
  }

  @Override
  void prepare() throws IOException {
    var data = home.resolve("s3");
    Files.createDirectories(data.resolve(BUCKET));
    var settings =
        Resources.text("s3proxy.properties")
            .replace("@port@", Integer.toString(port))
            .replace("@webPort@", Integer.toString(webPort))
            .replace("@secret@", home.secret("s3"))
            .replace("@data@", data.toString());
    Folders.writeSecret(settings(), settings);
  }

  private Path settings() {
    return home.resolve("s3proxy.properties");
  }

  @Override
  ProcessBuilder command() {
    var flags = new ArrayList<>(Commands.SERVER_FLAGS);
    flags.add("-Xmx128m");
    return Commands.java(
        flags,
        checkout.s3proxy().toString(),
        List.of("org.gaul.s3proxy.Main", "--properties", settings().toString()));
  }

  /** Strangers are refused: that is how it shows that it serves. */
  @Override
  boolean answers() {
    return Probe.httpAnswers(403, endpoint() + "/");
  }

  public String endpoint() {
    return "http://127.0.0.1:" + port;
  }
}
