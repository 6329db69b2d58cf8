package vn.khaitri.courserun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class TaughtVersionRepository implements PanacheRepositoryBase<TaughtVersion, UUID> {
  boolean knows(UUID versionId) {
    return count("versionId", versionId) > 0;
  }

  /** Holds the latest known version: publications of one course come one after the other. */
  Optional<TaughtVersion> lockNewest(UUID courseId) {
    return find("courseId = ?1 order by version desc", courseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<TaughtVersion> findLocked(UUID versionId) {
    return findByIdOptional(versionId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What these versions teach. */
  Map<UUID, TaughtCourse> taught(Collection<UUID> versionIds) {
    return getSession()
        .createNativeQuery(
            "select * from courserun.taught_version where version_id = any(:versions)",
            TaughtVersion.class)
        .setParameter("versions", versionIds.toArray(UUID[]::new))
        .setReadOnly(true)
        .getResultStream()
        .collect(Collectors.toMap(TaughtVersion::versionId, TaughtVersion::course));
  }

  /** Of each course the title of its newest version, also when that was withdrawn. */
  Map<UUID, String> titles(Collection<UUID> courseIds) {
    return getSession()
        .createNativeQuery(
            """
            select distinct on (course_id) course_id, title from courserun.taught_version
            where course_id = any(:courses) order by course_id, version desc
            """,
            Object[].class)
        .setParameter("courses", courseIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** Remembers a withdrawal, whether or not the version is known. */
  void noteWithdrawal(UUID versionId) {
    getSession()
        .createNativeMutationQuery(
            "insert into courserun.withdrawal values (:version) on conflict do nothing")
        .setParameter("version", versionId)
        .executeUpdate();
  }

  boolean wasWithdrawn(UUID versionId) {
    return !getSession()
        .createNativeQuery(
            "select 1 from courserun.withdrawal where version_id = :version", Integer.class)
        .setParameter("version", versionId)
        .getResultList()
        .isEmpty();
  }
}
