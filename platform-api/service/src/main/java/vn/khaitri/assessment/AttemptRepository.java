package vn.khaitri.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.assessment.StartAttempt;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {
  /**
   * The learner's open attempt, a new one when there is none. One statement, so that however many
   * ask at once all get the same; the update changes nothing and is there to have the row returned.
   */
  Attempt openOrNew(UUID learnerId, StartAttempt request, Instant now) {
    var id =
        getEntityManager()
            .createNativeQuery(
                """
                insert into assessment.attempt (id, learner_id, run_id, lesson_id, started_at)
                values (:id, :learner, :run, :lesson, :now)
                on conflict (learner_id, run_id, lesson_id) where submitted_at is null
                do update set run_id = excluded.run_id
                returning id""",
                UUID.class)
            .setParameter("id", Ids.next())
            .setParameter("learner", learnerId)
            .setParameter("run", request.runId())
            .setParameter("lesson", request.lessonId())
            .setParameter("now", now)
            .getSingleResult();
    return findById((UUID) id);
  }

  Optional<Attempt> by(UUID learnerId, UUID attemptId) {
    return findByIdOptional(attemptId).filter(attempt -> attempt.isBy(learnerId));
  }

  /** Holds the row until the transaction ends: no answer slips in while the attempt is marked. */
  Optional<Attempt> byLocked(UUID learnerId, UUID attemptId) {
    return findByIdOptional(attemptId, LockModeType.PESSIMISTIC_WRITE)
        .filter(attempt -> attempt.isBy(learnerId));
  }
}
