package vn.khaitri.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import vn.khaitri.shared.WakefulThread;

/**
 * Ends codes that nobody used in time, within a minute: Keycloak's temporary passwords are good for
 * ever. While Keycloak is away nobody signs in, and they are ended when it is back.
 */
@ApplicationScoped
class UnusedCodes {
  private static final int BATCH = 50;

  private final PersonRepository persons;
  private final KeycloakAccounts keycloak;
  private final Clock clock;
  private final WakefulThread thread =
      new WakefulThread("account-codes", Duration.ofMinutes(1), this::endDue);

  UnusedCodes(PersonRepository persons, KeycloakAccounts keycloak, Clock clock) {
    this.persons = persons;
    this.keycloak = keycloak;
    this.clock = clock;
  }

  void start(@Observes StartupEvent start) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    thread.stop();
  }

  /** True when there may be more to end at once. */
  boolean endDue() {
    return QuarkusTransaction.requiringNew().call(this::endSome) == BATCH;
  }

  /** Each is locked, so that a code that is given now is not taken for the one before. */
  private int endSome() {
    var due = persons.withCodeBefore(clock.instant(), BATCH);
    for (var person : due) {
      keycloak.endCode(person.id());
      person.codeEnded();
    }
    return due.size();
  }
}
