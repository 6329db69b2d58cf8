package vn.khaitri.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventTypes;

/** What stands on the topics, seen from outside the program. */
@Singleton
public class Topics {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final String kafka;

  Topics(@ConfigProperty(name = "KHAITRI_KAFKA") String kafka) {
    this.kafka = kafka;
  }

  /**
   * All events of this kind that were ever told, oldest first per key; each once, though it may
   * have been delivered more often.
   */
  public <E extends DomainEvent> List<E> published(Class<E> event) {
    var told = new LinkedHashMap<String, E>();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka, "enable.auto.commit", "false");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(EventTypes.topicOf(event)).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
        for (var kafkaRecord : consumer.poll(Duration.ofMillis(200))) {
          if (EventTypes.nameOf(event).equals(header(kafkaRecord, "ce_type"))) {
            told.putIfAbsent(
                header(kafkaRecord, "ce_id"), JSON.readValue(kafkaRecord.value(), event));
          }
        }
      }
      return List.copyOf(told.values());
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Puts a record on a topic as some foreign program might. */
  public void put(String topic, String key, String value, Map<String, String> headers) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
      var kafkaRecord = new ProducerRecord<>(topic, key, value);
      headers.forEach(
          (name, text) -> kafkaRecord.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
      producer.send(kafkaRecord).get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static String header(ConsumerRecord<String, String> kafkaRecord, String name) {
    var header = kafkaRecord.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
