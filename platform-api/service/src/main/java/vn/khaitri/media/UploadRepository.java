package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.shared.EntitiesById;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, UUID> {
  /** Another person's upload is as unknown as one that never was. */
  Upload ownedBy(UUID personId, UUID uploadId) {
    return owned(findByIdOptional(uploadId), personId);
  }

  /** Those of them that stand and are this person's. */
  List<Upload> ownedBy(UUID personId, Collection<UUID> uploadIds) {
    return EntitiesById.find(getSession(), Upload.class, uploadIds).stream()
        .filter(upload -> upload.standing() && upload.belongsTo(personId))
        .toList();
  }

  /** One of them, with the row locked until the transaction ends. */
  Upload lockOwnedBy(UUID personId, UUID uploadId) {
    return owned(findByIdOptional(uploadId, LockModeType.PESSIMISTIC_WRITE), personId);
  }

  /** Empty also for one that was removed. */
  Optional<Upload> standing(UUID uploadId) {
    return findByIdOptional(uploadId).filter(Upload::standing);
  }

  /** The same; it can be read but not removed by others until the transaction ends. */
  Optional<Upload> hold(UUID uploadId) {
    return findByIdOptional(uploadId, LockModeType.PESSIMISTIC_READ).filter(Upload::standing);
  }

  /** The largest first, or else the newest. */
  PanacheQuery<Upload> ofOwner(UUID ownerId, boolean largest) {
    var order = largest ? "bytes desc, id desc" : "id desc";
    return find("ownerId = ?1 and removedAt is null order by " + order, ownerId);
  }

  Set<UUID> holders() {
    return Set.copyOf(
        find("select distinct holderId from Upload where removedAt is null")
            .project(UUID.class)
            .list());
  }

  long bytesOf(UUID holderId) {
    return bytesByHolder(List.of(holderId)).getOrDefault(holderId, 0L);
  }

  Map<UUID, Long> bytesByHolder(Collection<UUID> holderIds) {
    return getEntityManager()
        .createQuery(
            """
            select holderId, sum(bytes) from Upload
            where holderId in :holders and removedAt is null
            group by holderId\
            """,
            Object[].class)
        .setParameter("holders", holderIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** Still to come from uploads that have begun. */
  long promisedBytes() {
    return sum("select coalesce(sum(bytes - received), 0) from Upload where received < bytes");
  }

  /** In the store. */
  long receivedBytes() {
    return sum("select coalesce(sum(received), 0) from Upload where removedAt is null");
  }

  private long sum(String query) {
    return getEntityManager().createQuery(query, Long.class).getSingleResult();
  }

  /** Leaves those to others that another transaction works on. */
  List<UUID> lockAbandoned(Instant untouchedSince, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            select id from media.upload
            where received < bytes and touched_at < :since
            order by touched_at limit :most
            for update skip locked\
            """,
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
        .filter(found -> found.standing() && found.belongsTo(personId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
