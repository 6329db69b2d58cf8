package vn.khaitri.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.jboss.logging.Logger;
import vn.khaitri.contract.event.EventTypes;

/**
 * Makes the topics before the consumers ask for them: one that its first event had to make would be
 * found by its readers only seconds later. With Kafka away, the program starts all the same and
 * goes on trying.
 */
@ApplicationScoped
class Topics {
  private static final Logger LOG = Logger.getLogger(Topics.class);
  private static final int PATIENCE_MILLIS = 5_000;

  /** Ahead of the messaging channels, which start with the libraries. */
  private static final int BEFORE_CHANNELS = Interceptor.Priority.PLATFORM_BEFORE;

  private final Map<String, Object> kafka;
  private final int partitions;
  private final CountDownLatch ended = new CountDownLatch(1);

  Topics(@Identifier("default-kafka-broker") Map<String, Object> kafka, EventsConfig config) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.partitions = config.partitions();
  }

  void make(@Observes @Priority(BEFORE_CHANNELS) StartupEvent start) {
    if (!tryToMake()) {
      Thread.ofVirtual().name("topics").start(this::makeLater);
    }
  }

  void end(@Observes ShutdownEvent stop) {
    ended.countDown();
  }

  private void makeLater() {
    try {
      while (!ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && !tryToMake()) {
        LOG.debug("Kafka is still away");
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tryToMake() {
    try (var admin = Admin.create(kafka)) {
      var there = admin.listTopics().names().get();
      var missing =
          EventTypes.ALL.stream()
              .map(EventTypes::topicOf)
              .filter(topic -> !there.contains(topic))
              .map(topic -> new NewTopic(topic, Optional.of(partitions), Optional.empty()))
              .collect(Collectors.toSet());
      admin.createTopics(missing).all().get();
      return true;
    } catch (ExecutionException failure) {
      LOG.warnf("The topics could not be made yet: %s", failure.getCause());
      return false;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
