package vn.khaitri.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Looks at where topics end, for consumers that may have stopped looking themselves. With Kafka
 * away nothing grows, and nobody is called stuck.
 */
@ApplicationScoped
class TopicEnds {
  private static final Logger LOG = Logger.getLogger(TopicEnds.class);
  private static final int PATIENCE_MILLIS = 5_000;

  private final EventConsumers consumers;
  private final Admin admin;

  TopicEnds(
      EventConsumers consumers, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.consumers = consumers;
    var settings = new HashMap<>(kafka);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.admin = Admin.create(settings);
  }

  @Scheduled(every = "{khaitri.events.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() throws InterruptedException {
    var read =
        consumers.all().stream()
            .collect(Collectors.toMap(FeatureConsumer::progress, FeatureConsumer::partitions));
    var all =
        read.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    if (all.isEmpty()) {
      return;
    }
    try {
      var ends = admin.listOffsets(all).all().get();
      read.forEach((progress, partitions) -> tell(progress, partitions, ends));
    } catch (ExecutionException away) {
      LOG.debugf("The ends of the topics are not known: %s", away.getCause());
    }
  }

  private static void tell(
      ConsumerProgress progress,
      Set<TopicPartition> partitions,
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    progress.topicsEndAt(
        partitions.stream()
            .mapToLong(partition -> Objects.requireNonNull(ends.get(partition)).offset())
            .sum());
  }

  @PreDestroy
  void close() {
    admin.close();
  }
}
