package vn.khaitri.events;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far a consumer has read, and when it last gave a sign of life: it asked Kafka for more, or
 * began with an event. It is stuck when it gives none while the topics grow before it; without
 * growth there is nothing that it fails to do.
 *
 * <p>Written by the consumer's thread and by the one that looks at the ends of topics, read by any.
 */
final class ConsumerProgress {
  private static final long UNSEEN = -1;

  private final LongSupplier nanoTime;
  private long aliveAt;
  private long waiting;
  private long end;
  private long endWhenSilent = UNSEEN;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  ConsumerProgress(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.aliveAt = nanoTime.getAsLong();
  }

  synchronized void alive() {
    aliveAt = nanoTime.getAsLong();
    endWhenSilent = UNSEEN;
  }

  /**
   * @param records that it has not handled, as far as it knows
   */
  synchronized void waiting(long records) {
    waiting = records;
  }

  /**
   * @param offsets the sum of those at which its partitions end
   */
  synchronized void topicsEndAt(long offsets) {
    end = offsets;
    if (endWhenSilent == UNSEEN) {
      endWhenSilent = offsets;
    }
  }

  /** Records that wait for it, with those that came since its last sign of life. */
  synchronized long lag() {
    return endWhenSilent == UNSEEN ? waiting : waiting + end - endWhenSilent;
  }

  synchronized Duration silence() {
    return Duration.ofNanos(nanoTime.getAsLong() - aliveAt);
  }

  synchronized boolean isStuck(Duration patience) {
    return silence().compareTo(patience) > 0 && endWhenSilent != UNSEEN && end > endWhenSilent;
  }
}
