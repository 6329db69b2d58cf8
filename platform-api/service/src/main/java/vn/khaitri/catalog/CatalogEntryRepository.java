package vn.khaitri.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CatalogEntryRepository implements PanacheRepositoryBase<CatalogEntry, UUID> {
  boolean knows(UUID versionId) {
    return count("versionId", versionId) > 0;
  }

  Optional<CatalogEntry> findLocked(UUID versionId) {
    return findByIdOptional(versionId, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<CatalogEntry> lockListed(UUID courseId) {
    return find("courseId = ?1 and listed", courseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<CatalogEntry> listed(UUID courseId) {
    return find("courseId = ?1 and listed", courseId).firstResultOptional();
  }

  /** No later version of the course is known, listed or not. */
  boolean isNewest(UUID courseId, int version) {
    return count("courseId = ?1 and version > ?2", courseId, version) == 0;
  }

  /** Remembers a withdrawal, whether or not the version is known. */
  void noteWithdrawal(UUID versionId) {
    getSession()
        .createNativeQuery(
            "insert into catalog.withdrawn_version values (:version) on conflict do nothing")
        .setParameter("version", versionId)
        .executeUpdate();
  }

  boolean wasWithdrawn(UUID versionId) {
    return !getSession()
        .createNativeQuery(
            "select 1 from catalog.withdrawn_version where version_id = :version", Integer.class)
        .setParameter("version", versionId)
        .getResultList()
        .isEmpty();
  }

  /** What the listed courses name, each once, in Vietnamese order. */
  List<String> fields() {
    return getSession()
        .createNativeQuery(
            "select distinct field from catalog.entry where listed and field <> '' order by field",
            String.class)
        .getResultStream()
        .toList();
  }

  List<String> audiences() {
    return distinct("audience");
  }

  List<String> skills() {
    return distinct("skills");
  }

  private List<String> distinct(String column) {
    return getSession()
        .createNativeQuery(
            "select distinct unnest("
                + column
                + ") as code from catalog.entry where listed order by code",
            String.class)
        .getResultStream()
        .toList();
  }
}
