package vn.khaitri.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ModuleRepository implements PanacheRepositoryBase<CourseModule, UUID> {
  /** Those of the outline, in its order. */
  List<CourseModule> of(UUID courseId) {
    return list("course.id = ?1 and removal.removedAt is null order by position", courseId);
  }

  /** What can be put back, latest first. */
  List<CourseModule> removedOf(UUID courseId) {
    return list(
        "course.id = ?1 and removal.removedAt is not null order by removal.removedAt desc, id",
        courseId);
  }

  /** Of that course, removed or not. */
  Optional<CourseModule> of(UUID courseId, UUID moduleId) {
    return find("course.id = ?1 and id = ?2", courseId, moduleId).singleResultOptional();
  }

  int countOf(UUID courseId) {
    return (int) count("course.id = ?1 and removal.removedAt is null", courseId);
  }

  void forgetRemoved(UUID courseId) {
    delete("course.id = ?1 and removal.removedAt is not null", courseId);
  }
}
