package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.khaitri.shared.ObjectStore;

/**
 * Addresses of what players are given. All are signed at the beginning of a window of the clock: in
 * one window every node gives every learner the same address, which caches can keep.
 */
@ApplicationScoped
class MediaAddresses {
  private final ObjectStore store;
  private final MediaConfig config;
  private final Clock clock;

  MediaAddresses(ObjectStore store, MediaConfig config, Clock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  String of(String key) {
    var window = config.addressWindow();
    return store.sharedUrl(key, windowStart(clock.instant(), window), longest(), window);
  }

  /** How long an address opens that is handed out at the beginning of its window. */
  Duration longest() {
    return config.addressWindow().plus(config.addressValidity());
  }

  /** Windows follow one another from midnight UTC, 1 January 1970. */
  static Instant windowStart(Instant now, Duration window) {
    long seconds = now.getEpochSecond();
    return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, window.toSeconds()));
  }
}
