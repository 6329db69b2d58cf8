package vn.khaitri.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Forgets who took events that Kafka cannot bring again, some at a time. Any number of nodes may
 * purge; each waits a while after its start, until its consumers have read what was left.
 */
@ApplicationScoped
class InboxPurge {
  private static final Logger LOG = Logger.getLogger(InboxPurge.class);
  private static final int AT_ONCE = 5_000;

  private final InboxRepository inbox;
  private final EventsConfig config;
  private final Clock clock;
  private final Counter purged;

  InboxPurge(InboxRepository inbox, EventsConfig config, Clock clock, MeterRegistry metrics) {
    this.inbox = inbox;
    this.config = config;
    this.clock = clock;
    this.purged =
        Counter.builder("khaitri.inbox.purged")
            .description("rows of the inbox that were old enough to go")
            .register(metrics);
  }

  @Scheduled(
      every = "{khaitri.events.inbox-purge-every}",
      delayed = "{khaitri.events.inbox-purge-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void purge() {
    var before = clock.instant().minus(config.inboxKeep());
    long gone = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = QuarkusTransaction.requiringNew().call(() -> inbox.forget(before, AT_ONCE));
      purged.increment(some);
      gone += some;
    }
    if (gone > 0) {
      LOG.infof("%d rows of the inbox from before %s are gone", gone, before);
    }
  }
}
