package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** One Kafka node that is broker and controller. */
public final class KafkaServer extends ManagedProcess {

  private final Checkout checkout;
  private final Home home;
  private final int port;
  private final int controllerPort;

  KafkaServer(Checkout checkout, Home home, int port, int controllerPort) {
    super("Kafka", home.log("kafka"));
    this.checkout = checkout;
    this.home = home;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  void prepare() throws IOException {
    var data = home.resolve("kafka");
    Folders.ownerOnly(data);
    var settings =
        Resources.text("kafka.properties")
            .replace("@port@", Integer.toString(port))
            .replace("@controllerPort@", Integer.toString(controllerPort))
            .replace("@data@", data.toString());
    Files.writeString(settings(), settings);
  }

  private java.nio.file.Path settings() {
    return home.resolve("kafka.properties");
  }

  @Override
  ProcessBuilder command() {
    var flags =
        List.of(
            "-Xmx192m",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    return Commands.java(
        flags,
        checkout.kafka().resolve("*").toString(),
        List.of(KafkaNode.class.getName(), settings().toString()));
  }

  @Override
  public boolean answers() {
    return Probe.kafkaAnswers(port);
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }
}
