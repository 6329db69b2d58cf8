package vn.khaitri.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<CourseVersion, UUID> {
  Optional<VersionLesson> lesson(UUID versionId, UUID lessonId) {
    return getEntityManager()
        .createQuery(
            "from VersionLesson where version.id = :version and lessonId = :lesson",
            VersionLesson.class)
        .setParameter("version", versionId)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }
}
