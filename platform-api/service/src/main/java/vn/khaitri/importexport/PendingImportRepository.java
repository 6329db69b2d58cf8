package vn.khaitri.importexport;

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
class PendingImportRepository implements PanacheRepositoryBase<PendingImport, UUID> {
  /** 404 also for another person's. */
  PendingImport ownedBy(UUID personId, UUID arrivalId) {
    return owned(findByIdOptional(arrivalId), personId);
  }

  /** The same, with the row locked until the transaction ends. */
  PendingImport lockOwnedBy(UUID personId, UUID arrivalId) {
    return owned(findByIdOptional(arrivalId, LockModeType.PESSIMISTIC_WRITE), personId);
  }

  void forgetArrivedBefore(Instant time) {
    delete("arrivedAt < ?1", time);
  }

  /** Those among the keys that an arrival names. */
  Set<String> named(Collection<String> objectKeys) {
    return find("select objectKey from PendingImport where objectKey in ?1", objectKeys)
        .project(String.class)
        .stream()
        .collect(Collectors.toSet());
  }

  private static PendingImport owned(Optional<PendingImport> arrival, UUID personId) {
    return arrival
        .filter(found -> found.belongsTo(personId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
