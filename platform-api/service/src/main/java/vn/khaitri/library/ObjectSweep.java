package vn.khaitri.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Gatherers;
import org.jboss.logging.Logger;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ObjectStore.StoreException;

/**
 * Removes files that no asset names: of uploads that broke off before their row, of imports that
 * were rolled back, of drafts that got another file. Any number of nodes may sweep.
 */
@ApplicationScoped
class ObjectSweep {
  private static final Logger LOG = Logger.getLogger(ObjectSweep.class);
  private static final int AT_ONCE = 1_000;

  private final AssetRepository assets;
  private final ObjectStore store;
  private final LibraryConfig config;
  private final Clock clock;

  ObjectSweep(AssetRepository assets, ObjectStore store, LibraryConfig config, Clock clock) {
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
      store.list(AssetFiles.ALL).stream()
          .filter(key -> AssetFiles.isOlder(key, settled))
          .gather(Gatherers.windowFixed(AT_ONCE))
          .forEach(this::removeUnmentioned);
    } catch (StoreException away) {
      LOG.warnf("The library's files could not be swept; trying again: %s", away);
    }
  }

  private void removeUnmentioned(List<String> keys) {
    var mentioned = QuarkusTransaction.requiringNew().call(() -> assets.mentioned(keys));
    keys.stream()
        .filter(key -> !mentioned.contains(key))
        .forEach(
            key -> {
              store.delete(key);
              LOG.infof("No asset names %s: removed", key);
            });
  }
}
