package vn.khaitri.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import org.jboss.logging.Logger;

/** Removes from the store what no row names. */
@ApplicationScoped
public class StoreSweep {
  private static final Logger LOG = Logger.getLogger(StoreSweep.class);
  private static final int AT_ONCE = 1_000;

  private final ObjectStore store;

  StoreSweep(ObjectStore store) {
    this.store = store;
  }

  /**
   * Lists before it asks which objects are meant to be there: what is written in between is not on
   * the list.
   *
   * @param old of the keys below the prefix those that may be removed at all
   * @param named which of these keys a row names; asked in a transaction of its own
   * @throws ObjectStore.StoreException when the store is away; the rest is there the next time
   */
  public void removeUnnamed(
      String prefix, Predicate<String> old, Function<List<String>, Predicate<String>> named) {
    store.list(prefix).stream()
        .filter(old)
        .gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(keys -> removeUnnamed(keys, named));
  }

  private void removeUnnamed(List<String> keys, Function<List<String>, Predicate<String>> named) {
    var stays = QuarkusTransaction.requiringNew().call(() -> named.apply(keys));
    for (var key : keys) {
      if (!stays.test(key)) {
        store.delete(key);
        LOG.infof("No row names %s: removed", key);
      }
    }
  }
}
