package vn.khaitri.courserun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<ClassSession, UUID> {
  /** In the order in which they take place. */
  List<ClassSession> of(UUID runId) {
    return list("run.id = ?1 order by startsAt, id", runId);
  }

  Optional<ClassSession> find(UUID runId, UUID sessionId) {
    return find("run.id = ?1 and id = ?2", runId, sessionId).singleResultOptional();
  }
}
