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
   * The learner's open attempt, a new one when there is none. However many ask at once, all get the
   * same: the index lets one insert through, and the others find what it left. Where that one was
   * submitted meanwhile, there is none again.
   */
  Attempt openOrNew(UUID learnerId, StartAttempt request, Instant now) {
    var open = open(learnerId, request);
    while (open.isEmpty()) {
      insertUnlessOpen(learnerId, request, now);
      open = open(learnerId, request);
    }
    return open.get();
  }

  private Optional<Attempt> open(UUID learnerId, StartAttempt request) {
    return find(
            "learnerId = ?1 and runId = ?2 and quiz.lessonId = ?3 and submittedAt is null",
            learnerId,
            request.runId(),
            request.lessonId())
        .firstResultOptional();
  }

  private void insertUnlessOpen(UUID learnerId, StartAttempt request, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into assessment.attempt (id, learner_id, run_id, lesson_id, started_at)
            values (:id, :learner, :run, :lesson, :now)
            on conflict (learner_id, run_id, lesson_id) where submitted_at is null do nothing""")
        .setParameter("id", Ids.next())
        .setParameter("learner", learnerId)
        .setParameter("run", request.runId())
        .setParameter("lesson", request.lessonId())
        .setParameter("now", now)
        .executeUpdate();
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
