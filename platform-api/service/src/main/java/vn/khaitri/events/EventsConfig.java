package vn.khaitri.events;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How events are kept and read. */
@ConfigMapping(prefix = "khaitri.events")
interface EventsConfig {
  /** Of each topic that is made here; an existing one is left as it is. */
  int partitions();

  /** Each feature's consumer group is named by this and the feature. */
  String group();

  /** A consumer that is silent for longer while events come for it makes the program not live. */
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
