package vn.khaitri.events;

import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.EventTypes;

/**
 * One consumer for each feature that takes events, and one for each kind of event that is taken in
 * batches, so that a slow or waiting handler holds up its own feature alone.
 */
@ApplicationScoped
class EventConsumers {
  /**
   * A transaction for so many watched reports: those of a quarter of a second, or 500 when they
   * come faster. Few small fetches and transactions are what a report costs after the door.
   */
  private static final Map<String, Object> GATHERED =
      Map.of("max.poll.records", 500, "fetch.min.bytes", 1 << 17, "fetch.max.wait.ms", 250);

  private final List<EventHandler<?>> handlers;
  private final FeatureDelivery deliveries;
  private final BatchDelivery batches;
  private final EventsConfig config;
  private final Map<String, Object> kafka;
  private final MeterRegistry metrics;
  private volatile List<FeatureConsumer> consumers = List.of();

  EventConsumers(
      @All List<EventHandler<?>> handlers,
      FeatureDelivery deliveries,
      BatchDelivery batches,
      EventsConfig config,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      MeterRegistry metrics) {
    this.handlers = handlers;
    this.deliveries = deliveries;
    this.batches = batches;
    this.config = config;
    this.kafka = kafka;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent start) {
    consumers = Stream.concat(ofFeatures(), ofBatches()).toList();
    consumers.forEach(this::measure);
    consumers.forEach(FeatureConsumer::start);
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    consumers.forEach(FeatureConsumer::end);
    for (var consumer : consumers) {
      consumer.join();
    }
  }

  List<FeatureConsumer> all() {
    return consumers;
  }

  /** The handler behind the name that a dead letter keeps. */
  Optional<EventHandler<?>> handler(String name) {
    return handlers.stream()
        .<EventHandler<?>>map(handler -> handler)
        .filter(handler -> Delivery.nameOf(handler).equals(name))
        .findFirst();
  }

  private Stream<FeatureConsumer> ofFeatures() {
    return handlers.stream()
        .filter(handler -> !(handler instanceof EventBatchHandler<?>))
        .collect(groupingBy(EventConsumers::feature))
        .entrySet()
        .stream()
        .map(
            feature ->
                consumer(
                    feature.getKey(),
                    topics(feature.getValue()),
                    Map.of(),
                    (records, progress) ->
                        deliveries.deliver(feature.getValue(), records, progress)));
  }

  private Stream<FeatureConsumer> ofBatches() {
    return handlers.stream()
        .filter(EventBatchHandler.class::isInstance)
        .map(handler -> (EventBatchHandler<?>) handler)
        .map(
            handler ->
                consumer(
                    named(EventTypes.topicOf(handler.event())),
                    topics(List.of(handler)),
                    GATHERED,
                    (records, progress) -> batches.deliver(handler, records, progress)));
  }

  private FeatureConsumer consumer(
      String name,
      Set<String> topics,
      Map<String, Object> more,
      BiConsumer<ConsumerRecords<String, @Nullable String>, ConsumerProgress> taking) {
    var settings = new HashMap<>(kafka);
    settings.putAll(more);
    var progress = new ConsumerProgress(System::nanoTime);
    return new FeatureConsumer(
        name,
        new FeatureConsumer.Group(
            config.group() + "-" + name, topics, settings, new FormerGroup(config.group(), kafka)),
        records -> taking.accept(records, progress),
        progress);
  }

  private void measure(FeatureConsumer consumer) {
    Gauge.builder("khaitri.events.lag", consumer.progress(), ConsumerProgress::lag)
        .description("events on Kafka that this consumer has yet to handle")
        .tag("consumer", consumer.name())
        .register(metrics);
    Gauge.builder(
            "khaitri.events.silence",
            consumer.progress(),
            progress -> progress.silence().toMillis() / 1000.0)
        .description("since the consumer asked for events or began with one")
        .baseUnit("seconds")
        .tag("consumer", consumer.name())
        .register(metrics);
  }

  /** The package that a handler stands in. */
  private static String feature(EventHandler<?> handler) {
    var home = ClientProxy.unwrap(handler).getClass().getPackageName();
    return home.substring(home.lastIndexOf('.') + 1);
  }

  /** {@code khaitri.watched.v1} is {@code watched}, a later version of it {@code watched-v2}. */
  private static String named(String topic) {
    var parts = topic.split("\\.", -1);
    return parts[2].equals("v1") ? parts[1] : parts[1] + "-" + parts[2];
  }

  private static Set<String> topics(List<? extends EventHandler<?>> handlers) {
    return handlers.stream()
        .map(handler -> EventTypes.topicOf(handler.event()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
