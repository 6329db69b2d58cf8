package vn.khaitri.shared;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.khaitri.shared.ObjectStore.StoreException;

/** Makes the bucket as soon as the store is there, which may be after us. */
@ApplicationScoped
class StorePreparation {
  private static final Logger LOG = Logger.getLogger(StorePreparation.class);

  private final ObjectStore store;
  private volatile boolean prepared;

  StorePreparation(ObjectStore store) {
    this.store = store;
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void prepare() {
    if (prepared) {
      return;
    }
    try {
      store.prepare();
      prepared = true;
    } catch (StoreException away) {
      LOG.warnf("The object store is not there yet; trying again: %s", away.getCause());
    }
  }
}
