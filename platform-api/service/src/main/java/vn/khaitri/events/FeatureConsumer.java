package vn.khaitri.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics of one feature in a thread and a consumer group of its own, so that it waits for
 * no other. What was read is noted in Kafka when it has been handled: after a crash the last of it
 * comes again.
 */
final class FeatureConsumer implements Runnable {
  private static final Logger LOG = Logger.getLogger(FeatureConsumer.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final String name;
  private final Group group;
  private final Consumer<ConsumerRecords<String, @Nullable String>> taking;
  private final ConsumerProgress progress;
  private final Thread thread;
  private volatile boolean running = true;
  private volatile Set<TopicPartition> partitions = Set.of();
  private volatile @Nullable KafkaConsumer<String, @Nullable String> reading;

  /**
   * A consumer group with all that is needed to read as one of it.
   *
   * @param settings of the client
   * @param former whose place in the topics the group takes over on its first day
   */
  record Group(String id, Set<String> topics, Map<String, Object> settings, FormerGroup former) {}

  /**
   * @param taking what is done with the records of one poll, in order; whatever it throws ends the
   *     poll, and its records come again
   */
  FeatureConsumer(
      String name,
      Group group,
      Consumer<ConsumerRecords<String, @Nullable String>> taking,
      ConsumerProgress progress) {
    this.name = name;
    this.group = group;
    this.taking = taking;
    this.progress = progress;
    this.thread = Thread.ofPlatform().name("events-" + name).daemon().unstarted(this);
  }

  String name() {
    return name;
  }

  ConsumerProgress progress() {
    return progress;
  }

  /** What it reads at the moment; other nodes may read the rest. */
  Set<TopicPartition> partitions() {
    return partitions;
  }

  void start() {
    thread.start();
  }

  /** It ends when what is in its hands is handled. */
  void end() {
    running = false;
    var consumer = reading;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  /** Waits a little for its end. */
  void join() throws InterruptedException {
    thread.join(FAREWELL.toMillis());
  }

  @Override
  public void run() {
    while (running) {
      progress.alive();
      try {
        group.former().handOverTo(group.id(), group.topics());
        read();
      } catch (WakeupException end) {
        LOG.debugf("%s ends", name);
      } catch (RuntimeException failure) {
        LOG.warnf("Events for %s cannot be read; trying again: %s", name, failure);
        pause();
      }
    }
  }

  private void read() {
    try (var consumer =
        new KafkaConsumer<String, @Nullable String>(
            settings(), new StringDeserializer(), new StringDeserializer())) {
      reading = consumer;
      consumer.subscribe(group.topics());
      while (running) {
        progress.alive();
        var records = consumer.poll(POLL);
        note(consumer, records.count());
        if (!records.isEmpty()) {
          taking.accept(records);
          commit(consumer);
          note(consumer, 0);
        }
      }
    } finally {
      reading = null;
      partitions = Set.of();
    }
  }

  /** Whoever took so long that the group went on without them reads those records once more. */
  private void commit(KafkaConsumer<String, @Nullable String> consumer) {
    try {
      consumer.commitSync();
    } catch (CommitFailedException late) {
      LOG.infof("Another node goes on with the events for %s", name);
    }
  }

  private void note(KafkaConsumer<String, @Nullable String> consumer, int inHand) {
    var assigned = Set.copyOf(consumer.assignment());
    partitions = assigned;
    progress.waiting(
        inHand
            + assigned.stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
  }

  private Map<String, Object> settings() {
    var settings = new HashMap<>(group.settings());
    settings.put("group.id", group.id());
    settings.put("enable.auto.commit", false);
    // New to a topic, a feature hears it from its beginning: what it was told before is in the
    // inbox.
    settings.put("auto.offset.reset", "earliest");
    settings.put("allow.auto.create.topics", false);
    // A topic that appears later is read within seconds, not after the client's five minutes.
    settings.put("metadata.max.age.ms", 5_000);
    // Handled one after the other, so that what a crash brings again is little.
    settings.putIfAbsent("max.poll.records", 50);
    settings.put("max.poll.interval.ms", 600_000);
    // A killed node's partitions go to the others, or to its next start, after this.
    settings.put("session.timeout.ms", 10_000);
    return settings;
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
