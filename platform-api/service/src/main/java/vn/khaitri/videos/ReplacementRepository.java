package vn.khaitri.videos;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class ReplacementRepository implements PanacheRepositoryBase<Replacement, UUID> {
  /** 409 {@code replacement-open}, also when two come at once. */
  void add(Replacement replacement) {
    try {
      persistAndFlush(replacement);
    } catch (ConstraintViolationException anotherOne) {
      throw new ProblemException(VideosProblem.REPLACEMENT_OPEN);
    }
  }

  /** Holds the row until the transaction ends: of two decisions, the second finds the first. */
  Optional<Replacement> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  PanacheQuery<Replacement> ofOwner(UUID ownerId) {
    return find("ownerId = ?1 order by id desc", ownerId);
  }

  /** Of others than this person. */
  List<Replacement> openOfOthers(UUID personId) {
    return list("ownerId <> ?1 and state = OPEN order by id desc", personId);
  }

  /** Those of the uploads that an open proposal speaks of, on either side. */
  Set<UUID> inOpen(Collection<UUID> mediaIds) {
    var found = new HashSet<UUID>();
    for (var open : list("state = OPEN and (mediaId in ?1 or uploadId in ?1)", mediaIds)) {
      found.add(open.mediaId());
      found.add(open.uploadId());
    }
    found.retainAll(mediaIds);
    return found;
  }
}
