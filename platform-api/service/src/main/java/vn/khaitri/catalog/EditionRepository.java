package vn.khaitri.catalog;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {
  /** The column's own collation sorts as Vietnamese does. */
  private static final Sort BY_TITLE = Sort.by("title").and("courseId");

  boolean knows(UUID versionId) {
    return count("versionId", versionId) > 0;
  }

  Optional<Edition> lockListed(UUID courseId) {
    return find("courseId = ?1 and listed", courseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Edition> listed(UUID courseId) {
    return find("courseId = ?1 and listed", courseId).firstResultOptional();
  }

  Optional<Edition> listedWithLessons(UUID courseId) {
    return find(
            "from Edition e left join fetch e.lessons where e.courseId = ?1 and e.listed", courseId)
        .singleResultOptional();
  }

  /**
   * @param patterns all must fit, see {@link vn.khaitri.shared.SearchWords}
   */
  PanacheQuery<Edition> listed(List<String> patterns) {
    var query = new StringBuilder("listed");
    var parameters = new HashMap<String, Object>();
    for (var pattern : patterns) {
      var name = "word" + parameters.size();
      query.append(" and search like :").append(name).append(" escape '!'");
      parameters.put(name, pattern);
    }
    return find(query.toString(), BY_TITLE, parameters);
  }
}
