package vn.khaitri.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.demo.Patience;

/** Counted in the topic itself, from its beginning to where it ends now. */
final class ReadyEvents {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private ReadyEvents() {}

  /**
   * How often a video that is ready was told to be so: at least once, for the outbox tells it a
   * moment after it is so, and later when the API has just come back.
   */
  static long of(String kafka, UUID media) {
    return Patience.until("The event", PATIENCE, () -> count(kafka, media), told -> told > 0);
  }

  private static long count(String kafka, UUID media) {
    var settings = new HashMap<String, Object>();
    settings.put("bootstrap.servers", kafka);
    var deserializer = new StringDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, deserializer, deserializer)) {
      var partitions =
          consumer.partitionsFor(EventTypes.topicOf(MediaReady.class)).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      long count = 0;
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        for (var event : consumer.poll(Duration.ofSeconds(1))) {
          var type =
              new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
          if (type.equals(EventTypes.nameOf(MediaReady.class))
              && event.value().contains(media.toString())) {
            count++;
          }
        }
      }
      return count;
    }
  }
}
