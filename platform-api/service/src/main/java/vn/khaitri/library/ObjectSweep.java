package vn.khaitri.library;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import vn.khaitri.shared.ObjectStore.StoreException;
import vn.khaitri.shared.StoreSweep;

/**
 * Removes files that no asset names: of uploads that broke off before their row, of imports that
 * were rolled back, of drafts that got another file. Any number of nodes may sweep.
 */
@ApplicationScoped
class ObjectSweep {
  private static final Logger LOG = Logger.getLogger(ObjectSweep.class);

  private final AssetRepository assets;
  private final StoreSweep store;
  private final LibraryConfig config;
  private final Clock clock;

  ObjectSweep(AssetRepository assets, StoreSweep store, LibraryConfig config, Clock clock) {
    this.assets = assets;
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      every = "{khaitri.library.sweep-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    try {
      var settled = clock.instant().minus(config.sweepGrace());
      store.removeUnnamed(
          AssetFiles.ALL,
          key -> AssetFiles.isOlder(key, settled),
          keys -> assets.mentioned(keys)::contains);
    } catch (StoreException away) {
      LOG.warnf("The library's files could not be swept; trying again: %s", away);
    }
  }
}
