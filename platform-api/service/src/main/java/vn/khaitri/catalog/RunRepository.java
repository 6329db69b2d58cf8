package vn.khaitri.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<Run, UUID> {
  List<Run> open(UUID courseId) {
    return list("courseId = ?1 and open", Sort.by("openedAt").and("id"), courseId);
  }

  /** With edition and outline, in one query. */
  List<Run> withLessons(Collection<UUID> runIds) {
    return list(
        "from Run r join fetch r.edition e left join fetch e.lessons where r.id in ?1", runIds);
  }
}
