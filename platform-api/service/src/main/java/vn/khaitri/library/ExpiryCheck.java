package vn.khaitri.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.library.event.AssetExpired;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Vietnam;

/**
 * Tells once of each appraised asset whose licence ran out (BR-13). Nobody depends on it to be told
 * in time: whether an asset is given out is asked of its dates. Any number of nodes may check.
 */
@ApplicationScoped
class ExpiryCheck {
  private static final int AT_ONCE = 100;

  private final AssetRepository assets;
  private final Events events;
  private final Clock clock;

  ExpiryCheck(AssetRepository assets, Events events, Clock clock) {
    this.assets = assets;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      every = "{khaitri.library.expiry-check-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void check() {
    int told = AT_ONCE;
    while (told == AT_ONCE) {
      told = QuarkusTransaction.requiringNew().call(this::tellSome);
    }
  }

  private int tellSome() {
    var expired = assets.lockExpiredUntold(Vietnam.today(clock), AT_ONCE);
    expired.forEach(asset -> events.publish(new AssetExpired(asset.id(), asset.tellExpiry())));
    return expired.size();
  }
}
