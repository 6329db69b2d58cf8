package vn.khaitri.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.shared.WakefulThread;

/**
 * Those whose tokens may still be good though their account is disabled: a token is believed by its
 * signature until it ends. Who was disabled by this node is here at once, by another one within
 * {@link #LOOK_AGAIN}. No request asks the database.
 */
@ApplicationScoped
class DisabledPersons {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final PersonRepository persons;
  private final IdentityConfig config;
  private final Clock clock;
  private final WakefulThread thread =
      new WakefulThread("account-disabled", LOOK_AGAIN, this::look);
  private volatile Set<UUID> lately = Set.of();

  DisabledPersons(PersonRepository persons, IdentityConfig config, Clock clock) {
    this.persons = persons;
    this.config = config;
    this.clock = clock;
  }

  void start(@Observes StartupEvent start) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    thread.stop();
  }

  boolean has(UUID personId) {
    return lately.contains(personId);
  }

  synchronized void add(UUID personId) {
    var more = new HashSet<>(lately);
    more.add(personId);
    lately = Set.copyOf(more);
  }

  synchronized void remove(UUID personId) {
    var fewer = new HashSet<>(lately);
    fewer.remove(personId);
    lately = Set.copyOf(fewer);
  }

  private boolean look() {
    var since = clock.instant().minus(config.tokensLive());
    lately = Set.copyOf(QuarkusTransaction.requiringNew().call(() -> persons.disabledSince(since)));
    return false;
  }
}
