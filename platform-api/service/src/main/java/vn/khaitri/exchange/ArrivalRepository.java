package vn.khaitri.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@ApplicationScoped
class ArrivalRepository implements PanacheRepositoryBase<Arrival, UUID> {
  /** 404 also for another person's. */
  Arrival ownedBy(UUID personId, UUID arrivalId) {
    return owned(findByIdOptional(arrivalId), personId);
  }

  /** The same, with the row locked until the transaction ends. */
  Arrival lockOwnedBy(UUID personId, UUID arrivalId) {
    return owned(findByIdOptional(arrivalId, LockModeType.PESSIMISTIC_WRITE), personId);
  }

  void forgetArrivedBefore(Instant time) {
    delete("arrivedAt < ?1", time);
  }

  /** Those among the keys that an arrival names. */
  Set<String> named(Collection<String> objectKeys) {
    return find("select objectKey from Arrival where objectKey in ?1", objectKeys)
        .project(String.class)
        .stream()
        .collect(Collectors.toSet());
  }

  private static Arrival owned(Optional<Arrival> arrival, UUID personId) {
    return arrival
        .filter(found -> found.belongsTo(personId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
