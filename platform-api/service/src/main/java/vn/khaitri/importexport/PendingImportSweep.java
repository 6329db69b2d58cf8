package vn.khaitri.importexport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import vn.khaitri.shared.ObjectStore.StoreException;
import vn.khaitri.shared.StoreSweep;

/**
 * Throws away what nobody said yes to in time, and from the store what no arrival names. Any number
 * of nodes may sweep.
 */
@ApplicationScoped
class PendingImportSweep {
  private static final Logger LOG = Logger.getLogger(PendingImportSweep.class);

  private final PendingImportRepository arrivals;
  private final StoreSweep store;
  private final ImportExportConfig config;
  private final Clock clock;

  PendingImportSweep(
      PendingImportRepository arrivals, StoreSweep store, ImportExportConfig config, Clock clock) {
    this.arrivals = arrivals;
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      every = "{khaitri.importexport.sweep-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    var now = clock.instant();
    QuarkusTransaction.requiringNew()
        .run(() -> arrivals.forgetArrivedBefore(now.minus(config.keepFor())));
    try {
      var settled = now.minus(config.sweepGrace());
      store.removeUnnamed(
          PendingImportFiles.ALL,
          key -> PendingImportFiles.isOlder(key, settled),
          keys -> arrivals.named(keys)::contains);
    } catch (StoreException away) {
      LOG.warnf("Files that came in could not be swept; trying again: %s", away);
    }
  }
}
