package vn.khaitri.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Main class of the Kafka child: formats its folder when it is new, then serves until ended. */
public final class KafkaNode {

  private KafkaNode() {}

  public static void main(String[] args) throws Exception {
    var file = Path.of(args[0]);
    var settings = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      settings.load(in);
    }
    if (Files.notExists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) {
      String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
      if (StorageTool.execute(format, System.out) != 0) {
        throw new IllegalStateException("Kafka did not format " + settings.getProperty("log.dirs"));
      }
    }
    var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
    server.startup();
    server.awaitShutdown();
  }
}
