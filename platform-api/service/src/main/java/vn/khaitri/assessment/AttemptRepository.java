package vn.khaitri.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {
  private static final String WITH_ANSWERS = "from Attempt a left join fetch a.answers where ";

  /**
   * The learner's open attempt, a new one when there is none. However many ask at once, all get the
   * same: the index lets one insert through, and the others find what it left. Where that one was
   * submitted meanwhile, there is none again.
   */
  Attempt openOrNew(UUID learnerId, UUID runId, AskedQuiz quiz, Instant now) {
    var id = Ids.next();
    var startedAt = now.truncatedTo(ChronoUnit.MICROS);
    while (true) {
      if (insertUnlessOpen(id, learnerId, runId, quiz, startedAt)) {
        return new Attempt(id, learnerId, runId, quiz, startedAt, Map.of());
      }
      var open = open(learnerId, runId, quiz.lessonId());
      if (open.isPresent()) {
        return open.get();
      }
    }
  }

  Optional<Attempt> open(UUID learnerId, UUID runId, UUID lessonId) {
    return find(
            WITH_ANSWERS
                + "a.learnerId = ?1 and a.runId = ?2 and a.lessonId = ?3 and a.submittedAt is null",
            learnerId,
            runId,
            lessonId)
        .singleResultOptional();
  }

  private boolean insertUnlessOpen(
      UUID id, UUID learnerId, UUID runId, AskedQuiz quiz, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                """
                insert into assessment.attempt (id, learner_id, run_id, lesson_id, revision, started_at)
                values (:id, :learner, :run, :lesson, :revision, :now)
                on conflict (learner_id, run_id, lesson_id) where submitted_at is null do nothing\
                """)
            .setParameter("id", id)
            .setParameter("learner", learnerId)
            .setParameter("run", runId)
            .setParameter("lesson", quiz.lessonId())
            .setParameter("revision", quiz.revision())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** What the learner handed in. One statement. */
  Tries handedIn(UUID learnerId, UUID runId, UUID lessonId) {
    return getEntityManager()
        .createQuery(
            """
            select new vn.khaitri.assessment.Tries(
              cast(count(a) as integer), max(a.submittedAt), max(a.percent),
              coalesce(sum(case when a.percent >= a.passPercent then 1 else 0 end), 0) > 0)
            from Attempt a
            where a.learnerId = :learner and a.runId = :run and a.lessonId = :lesson
              and a.submittedAt is not null
            """,
            Tries.class)
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .setParameter("lesson", lessonId)
        .getSingleResult();
  }

  /** With its answers. */
  Optional<Attempt> by(UUID learnerId, UUID attemptId) {
    return find(WITH_ANSWERS + "a.id = ?1 and a.learnerId = ?2", attemptId, learnerId)
        .singleResultOptional();
  }

  /** Holds the row until the transaction ends: no answer slips in while the attempt is marked. */
  Optional<Attempt> byLocked(UUID learnerId, UUID attemptId) {
    return find("id = ?1 and learnerId = ?2", attemptId, learnerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Keeps the answer in place of an earlier one, of an attempt that is locked. */
  void answer(UUID attemptId, UUID questionId, int option) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into assessment.answer (attempt_id, question_id, option)
            values (:attempt, :question, :option)
            on conflict (attempt_id, question_id) do update set option = excluded.option\
            """)
        .setParameter("attempt", attemptId)
        .setParameter("question", questionId)
        .setParameter("option", option)
        .executeUpdate();
  }

  /**
   * Of each lesson the attempt that counts: one that passed before one that did not, then the
   * higher score, then the earlier.
   */
  Map<UUID, BestAttempt> best(UUID learnerId, UUID runId, Collection<UUID> lessonIds) {
    return getSession()
        .createNativeQuery(
            """
            select distinct on (lesson_id) id as "attemptId", lesson_id as "lessonId",
              submitted_at as "submittedAt", percent as "percent", pass_percent as "passPercent",
              cast(count(*) over (partition by lesson_id) as int) as "attempts"
            from assessment.attempt
            where learner_id = :learner and run_id = :run and lesson_id = any(:lessons)
              and submitted_at is not null
            order by lesson_id, percent >= pass_percent desc, percent desc, submitted_at
            """,
            BestAttempt.class)
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .setParameter("lessons", lessonIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toMap(BestAttempt::lessonId, Function.identity()));
  }
}
