package vn.khaitri.shared;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CaffeineCache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Values that are dear to find out, kept in memory: as many, and for as long, as the settings
 * {@code quarkus.cache.caffeine."NAME"} say. For any number of threads. Two that miss a value at
 * once both find it out: nobody waits for anybody, least of all with a connection in hand.
 *
 * @param <K> with {@code equals} and {@code hashCode}
 */
public final class BoundedCache<K, V> {
  private final CaffeineCache cache;

  /**
   * @param cache as injected under its name
   */
  public BoundedCache(Cache cache) {
    this.cache = cache.as(CaffeineCache.class);
  }

  public Optional<V> find(K key) {
    CompletableFuture<V> known = cache.getIfPresent(key);
    return known == null ? Optional.empty() : Optional.of(known.join());
  }

  /**
   * @param load finds the value out when it is not kept
   */
  public V get(K key, Function<? super K, ? extends V> load) {
    return find(key).orElseGet(() -> put(key, load.apply(key)));
  }

  /**
   * The values of these keys.
   *
   * @param load finds out those that are not kept; what it leaves out is left out of the answer
   */
  public Map<K, V> getAll(Collection<K> keys, Function<List<K>, Map<K, V>> load) {
    var values = new HashMap<K, V>();
    keys.forEach(key -> find(key).ifPresent(value -> values.put(key, value)));
    var missing = keys.stream().filter(key -> !values.containsKey(key)).distinct().toList();
    if (!missing.isEmpty()) {
      load.apply(missing).forEach((key, value) -> values.put(key, put(key, value)));
    }
    return values;
  }

  /** Keeps the value, and answers it. */
  public V put(K key, V value) {
    cache.put(key, CompletableFuture.completedFuture(value));
    return value;
  }

  public void forget(K key) {
    cache.invalidate(key).await().indefinitely();
  }
}
