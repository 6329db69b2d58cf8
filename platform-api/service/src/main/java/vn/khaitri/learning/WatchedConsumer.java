package vn.khaitri.learning;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.khaitri.events.BatchDelivery;

/** Reads the topic of {@code LessonWatched}, which is too busy to share a reader. */
@ApplicationScoped
class WatchedConsumer {
  private final BatchDelivery batches;
  private final OnLessonWatched handler;

  WatchedConsumer(BatchDelivery batches, OnLessonWatched handler) {
    this.batches = batches;
    this.handler = handler;
  }

  @Incoming("watched-in")
  @Blocking
  void take(ConsumerRecords<String, String> records) {
    batches.deliver(handler, records);
  }
}
