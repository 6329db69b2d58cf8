package vn.khaitri.competency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class FrameworkRepository implements PanacheRepositoryBase<Framework, String> {

  /** The column's own collation sorts as Vietnamese does. */
  List<Framework> all() {
    return listAll(Sort.by("name").and("code"));
  }

  Optional<Framework> findLocked(String code) {
    return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The framework, an empty draft when there is none, locked until the transaction ends: of two who
   * create one under a code at once, the second meets the revision of the first.
   */
  Framework lockedOrNew(String code, LocalDate validFrom) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into competency.framework (code, name, document, state, valid_from, revision)
            values (:code, '', '', 'DRAFT', :validFrom, 0) on conflict do nothing""")
        .setParameter("code", code)
        .setParameter("validFrom", validFrom)
        .executeUpdate();
    return findLocked(code).orElseThrow();
  }
}
