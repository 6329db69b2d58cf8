package vn.khaitri.importexport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import vn.khaitri.shared.ObjectStore.StoreException;

/**
 * Throws away what nobody said yes to in time, and from the store what no arrival names. Any number
 * of nodes may sweep.
 */
@ApplicationScoped
class PendingImportSweep {
  private static final Logger LOG = Logger.getLogger(PendingImportSweep.class);

  private final PendingImportRepository arrivals;
  private final PendingImportFiles files;
  private final ImportExportConfig config;
  private final Clock clock;

  PendingImportSweep(
      PendingImportRepository arrivals,
      PendingImportFiles files,
      ImportExportConfig config,
      Clock clock) {
    this.arrivals = arrivals;
    this.files = files;
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
      var old = files.olderThan(now.minus(config.sweepGrace()));
      if (!old.isEmpty()) {
        var named = QuarkusTransaction.requiringNew().call(() -> arrivals.named(old));
        old.stream().filter(key -> !named.contains(key)).forEach(files::discard);
      }
    } catch (StoreException away) {
      LOG.warnf("Files that came in could not be swept; trying again: %s", away);
    }
  }
}
