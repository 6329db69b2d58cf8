package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Says when the store is gone through for what no row of a video speaks of any more. */
@ApplicationScoped
class SweepSchedule {
  private final SweepOrderRepository orders;
  private final MediaConfig config;
  private final Clock clock;

  SweepSchedule(SweepOrderRepository orders, MediaConfig config, Clock clock) {
    this.orders = orders;
    this.config = config;
    this.clock = clock;
  }

  /** Once whoever still writes or reads has had time to end. */
  void order(UUID mediaId) {
    orderAfter(mediaId, Duration.ZERO);
  }

  /** The same, counted from when the last address of its objects has closed. */
  void orderAfter(UUID mediaId, Duration addressesOpen) {
    orders.order(mediaId, clock.instant().plus(addressesOpen).plus(config.sweepGrace()));
  }

  /** Unless a row takes up by then what is written now. */
  void orderIfAbandoned(UUID mediaId) {
    orders.order(mediaId, clock.instant().plus(config.abandonAfter()));
  }
}
