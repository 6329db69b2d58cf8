package vn.khaitri.events;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How events are kept and read. */
@ConfigMapping(prefix = "khaitri.events")
interface EventsConfig {
  /** Partitions of each topic that is made here. */
  int partitions();

  /** Names the consumer group of each feature, together with the feature. */
  String group();

  /** A consumer that is silent for longer while events wait for it makes the program not live. */
  Duration patience();

  /** How often the ends of topics are looked at; {@link #patience} is many times as long. */
  Duration lookEvery();

  /**
   * For how long it is remembered who has taken an event: longer than Kafka keeps events, since any
   * that it still has may come again.
   */
  Duration inboxKeep();

  /** How often the inbox is purged, the first time that long after the start. */
  Duration inboxPurgeEvery();
}
