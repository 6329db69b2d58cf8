package vn.khaitri.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

/** From one group for all features to a group for each: nothing is lost, nothing handled anew. */
@QuarkusTest
class FormerGroupTest extends ApiTest {
  private static final int EVENTS = 10;
  private static final int HANDLED = 6;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Inject Topics topics;

  private final String topic = "test.upgrade." + UUID.randomUUID();
  private final String former = "former-" + UUID.randomUUID();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private FeatureConsumer consumer;

  @BeforeEach
  void aTopicWithEvents() throws Exception {
    try (var admin = Admin.create(kafka)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
    IntStream.range(0, EVENTS).forEach(this::put);
  }

  @AfterEach
  void end() throws InterruptedException {
    if (consumer != null) {
      stop();
    }
  }

  @Test
  void aNewGroupGoesOnWhereTheFormerStood() throws Exception {
    formerStandsAt(HANDLED);

    read("heir-" + former);

    eventually().until(() -> taken.contains("last"));
    assertEquals(List.of("6", "7", "8", "9", "last"), taken);
  }

  @Test
  void withoutAFormerGroupItBeginsAtTheBeginning() {
    read("fresh-" + former);

    eventually().until(() -> taken.contains("last"));
    assertEquals(EVENTS + 1, taken.size());
  }

  @Test
  void aGroupThatHasReadKeepsItsOwnPlace() throws Exception {
    formerStandsAt(HANDLED);
    read("heir-" + former);
    eventually().until(() -> taken.contains("last"));
    stop();
    taken.clear();
    formerStandsAt(0);

    read("heir-" + former);

    eventually().until(() -> taken.contains("last"));
    assertEquals(List.of("last"), taken);
  }

  /** Reads, and puts one more event on the topic, so that a test knows when all was read. */
  private void read(String group) {
    consumer =
        new FeatureConsumer(
            "upgrade",
            new FeatureConsumer.Group(group, Set.of(topic), kafka, new FormerGroup(former, kafka)),
            records -> records.forEach(kafkaRecord -> taken.add(kafkaRecord.value())),
            new ConsumerProgress(System::nanoTime));
    consumer.start();
    topics.put(topic, "key", "last", Map.of());
  }

  private void stop() throws InterruptedException {
    consumer.end();
    consumer.join();
  }

  private void put(int number) {
    topics.put(topic, "key", Integer.toString(number), Map.of());
  }

  private void formerStandsAt(int offset) throws Exception {
    try (var admin = Admin.create(kafka)) {
      admin
          .alterConsumerGroupOffsets(
              former, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
          .all()
          .get();
    }
  }
}
