package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, UUID> {
  /** Another person's upload is as unknown as one that never was. */
  Upload ownedBy(UUID personId, UUID uploadId) {
    return owned(findByIdOptional(uploadId), personId);
  }

  /** The same, with the row locked until the transaction ends. */
  Upload lockOwnedBy(UUID personId, UUID uploadId) {
    return owned(findByIdOptional(uploadId, LockModeType.PESSIMISTIC_WRITE), personId);
  }

  /** Leaves those to others that another transaction works on. */
  List<UUID> lockAbandoned(Instant untouchedSince, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            select id from media.upload
            where received < bytes and touched_at < :since
            order by touched_at limit :most
            for update skip locked""",
            UUID.class)
        .setParameter("since", untouchedSince)
        .setParameter("most", limit)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  private static Upload owned(Optional<Upload> upload, UUID personId) {
    return upload
        .filter(found -> found.belongsTo(personId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
