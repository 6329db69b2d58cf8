package vn.khaitri.identity;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.BoundedCache;

/** Those who were recorded lately as their tokens say, kept in memory. */
@ApplicationScoped
class KnownPersons {
  private final BoundedCache<UUID, SignedInPerson> known;

  KnownPersons(@CacheName("known-persons") Cache known) {
    this.known = new BoundedCache<>(known);
  }

  boolean has(SignedInPerson person) {
    return known.find(person.id()).equals(Optional.of(person));
  }

  void add(SignedInPerson person) {
    known.put(person.id(), person);
  }

  /** So that the next call is noted. */
  void forget(UUID personId) {
    known.forget(personId);
  }
}
