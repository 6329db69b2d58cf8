package vn.khaitri.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RecordedActRepository implements PanacheRepositoryBase<RecordedAct, UUID> {
  /** The newest first. */
  PanacheQuery<RecordedAct> of(UUID personId) {
    return find("personId = ?1 order by actedAt desc, id desc", personId);
  }
}
