package vn.khaitri.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {
  /**
   * The learner's open attempt, a new one when there is none. However many ask at once, all get the
   * same: the index lets one insert through, and the others find what it left. Where that one was
   * submitted meanwhile, there is none again.
   */
  Attempt openOrNew(UUID learnerId, UUID runId, QuizRevision quiz, Instant now) {
    var open = open(learnerId, runId, quiz);
    while (open.isEmpty()) {
      insertUnlessOpen(learnerId, runId, quiz, now);
      open = open(learnerId, runId, quiz);
    }
    return open.get();
  }

  private Optional<Attempt> open(UUID learnerId, UUID runId, QuizRevision quiz) {
    return find(
            "learnerId = ?1 and runId = ?2 and quiz.lessonId = ?3 and submittedAt is null",
            learnerId,
            runId,
            quiz.lessonId())
        .firstResultOptional();
  }

  private void insertUnlessOpen(UUID learnerId, UUID runId, QuizRevision quiz, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into assessment.attempt (id, learner_id, run_id, lesson_id, revision, started_at)
            values (:id, :learner, :run, :lesson, :revision, :now)
            on conflict (learner_id, run_id, lesson_id) where submitted_at is null do nothing""")
        .setParameter("id", Ids.next())
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .setParameter("lesson", quiz.lessonId())
        .setParameter("revision", quiz.revision())
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
