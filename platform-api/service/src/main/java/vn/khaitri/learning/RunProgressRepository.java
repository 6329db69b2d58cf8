package vn.khaitri.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class RunProgressRepository implements PanacheRepositoryBase<RunProgress, UUID> {
  /** Opens the row when none is there. */
  void open(UUID learnerId, UUID runId, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into learning.run_progress (id, learner_id, run_id, started_at)
            values (:id, :learner, :run, :now)
            on conflict (learner_id, run_id) do nothing
            """)
        .setParameter("id", Ids.next())
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .setParameter("now", now)
        .executeUpdate();
  }

  RunProgress lock(UUID learnerId, UUID runId) {
    return find("learnerId = ?1 and runId = ?2", learnerId, runId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResult();
  }

  List<RunProgress> of(UUID learnerId, Collection<UUID> runIds) {
    return list("learnerId = ?1 and runId in ?2", learnerId, runIds);
  }
}
