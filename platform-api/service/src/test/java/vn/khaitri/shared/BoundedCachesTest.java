package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.cache.CacheManager;
import io.quarkus.cache.CaffeineCache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;

/** What the program remembers is bounded, and is asked for once. */
@QuarkusTest
class BoundedCachesTest extends ApiTest {
  private static final int MORE = 1_000;

  @Inject CacheManager caches;
  @Inject Config config;

  @Test
  void eachCacheIsBounded() {
    var names = List.copyOf(caches.getCacheNames());

    assertFalse(names.isEmpty());
    names.forEach(this::assertBounded);
  }

  private void assertBounded(String name) {
    int most =
        config.getValue("quarkus.cache.caffeine.\"" + name + "\".maximum-size", Integer.class);
    var cache = caches.getCache(name).orElseThrow().as(CaffeineCache.class);
    IntStream.range(0, most + MORE)
        .forEach(n -> cache.put("filler " + n, CompletableFuture.completedFuture(n)));

    eventually().until(() -> cache.keySet().size() <= most);

    cache
        .invalidateIf(key -> key instanceof String text && text.startsWith("filler"))
        .await()
        .indefinitely();
  }

  @Test
  void aValueIsFoundOutOnce() {
    var cache = cache();
    var key = UUID.randomUUID();
    cache.get(key, id -> 1);

    assertEquals(1, cache.get(key, id -> 2));
  }

  @Test
  void whatIsForgottenIsFoundOutAgain() {
    var cache = cache();
    var key = UUID.randomUUID();
    cache.get(key, id -> 1);

    cache.forget(key);

    assertEquals(2, cache.get(key, id -> 2));
  }

  @Test
  void ofManyOnlyTheMissingAreFoundOut() {
    var cache = cache();
    var known = UUID.randomUUID();
    var unknown = UUID.randomUUID();
    var nowhere = UUID.randomUUID();
    cache.put(known, 1);

    var found =
        cache.getAll(
            List.of(known, unknown, nowhere),
            missing -> {
              assertEquals(List.of(unknown, nowhere), missing);
              return Map.of(unknown, 2);
            });

    assertEquals(Map.of(known, 1, unknown, 2), found);
    assertEquals(Map.of(unknown, 2), cache.getAll(List.of(unknown), missing -> Map.of()));
  }

  private BoundedCache<UUID, Integer> cache() {
    return new BoundedCache<>(caches.getCache("video-lengths").orElseThrow());
  }
}
