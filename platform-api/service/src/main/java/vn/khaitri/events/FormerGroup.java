package vn.khaitri.events;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * The consumer group that read for all features before each had one of its own. A new group begins
 * where that one stood: what it had noted as read was handled, and all behind it comes to the new
 * group. Where it read nothing, the new group begins at the beginning.
 *
 * @param kafka settings of the client
 */
record FormerGroup(String id, Map<String, Object> kafka) {
  private static final Logger LOG = Logger.getLogger(FormerGroup.class);

  /** Does nothing for a group that has read before. */
  void handOverTo(String heir, Set<String> topics) {
    try (var admin = Admin.create(kafka)) {
      if (!places(admin, heir, topics).isEmpty()) {
        return;
      }
      var inherited = places(admin, id, topics);
      if (!inherited.isEmpty()) {
        admin.alterConsumerGroupOffsets(heir, inherited).all().get();
        LOG.infof("%s goes on where %s stood: %s", heir, id, inherited);
      }
    } catch (ExecutionException failure) {
      throw new KafkaException("The place of " + id + " could not be handed over", failure);
    } catch (InterruptedException end) {
      throw new InterruptException(end);
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> places(
      Admin admin, String group, Set<String> topics)
      throws ExecutionException, InterruptedException {
    return admin
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .get()
        .entrySet()
        .stream()
        .filter(place -> place.getValue() != null && topics.contains(place.getKey().topic()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
