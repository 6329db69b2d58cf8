package vn.khaitri.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QuizRepository implements PanacheRepositoryBase<Quiz, UUID> {
  /**
   * The quiz, empty when nobody wrote it yet, locked until the transaction ends: of two who write
   * the first one at once, the second meets the revision of the first.
   */
  Quiz lockedOrNew(UUID lessonId) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into assessment.quiz (lesson_id, revision)
            values (:lesson, 0) on conflict do nothing\
            """)
        .setParameter("lesson", lessonId)
        .executeUpdate();
    return findByIdOptional(lessonId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
  }

  void add(QuizRevision revision) {
    getEntityManager().persist(revision);
  }

  Optional<QuizRevision> latest(UUID lessonId) {
    return latest(List.of(lessonId)).stream().findFirst();
  }

  /** With their questions, in one query. */
  List<QuizRevision> latest(Collection<UUID> lessonIds) {
    return getEntityManager()
        .createQuery(
            """
            from QuizRevision r left join fetch r.questions
            where r.lessonId in :lessons
              and r.revision = (select q.revision from Quiz q where q.lessonId = r.lessonId)\
            """,
            QuizRevision.class)
        .setParameter("lessons", lessonIds)
        .getResultList();
  }

  /** With its questions; fails when there is none. */
  QuizRevision revision(QuizRevision.RevisionId number) {
    return getEntityManager()
        .createQuery(
            """
            from QuizRevision r left join fetch r.questions
            where r.lessonId = :lesson and r.revision = :revision\
            """,
            QuizRevision.class)
        .setParameter("lesson", number.lessonId())
        .setParameter("revision", number.revision())
        .getSingleResult();
  }

  /** The number of the latest written until then. */
  Optional<Integer> numberAsOf(UUID lessonId, Instant at) {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                """
                select max(revision) from QuizRevision
                where lessonId = :lesson and writtenAt <= :at\
                """,
                Integer.class)
            .setParameter("lesson", lessonId)
            .setParameter("at", at)
            .getSingleResult());
  }

  /** The latest written until then, with their questions, in one query. */
  List<QuizRevision> asOf(Collection<UUID> lessonIds, Instant at) {
    return getEntityManager()
        .createQuery(
            """
            from QuizRevision r left join fetch r.questions
            where r.lessonId in :lessons
              and r.revision = (select max(earlier.revision) from QuizRevision earlier
                where earlier.lessonId = r.lessonId and earlier.writtenAt <= :at)\
            """,
            QuizRevision.class)
        .setParameter("lessons", lessonIds)
        .setParameter("at", at)
        .getResultList();
  }
}
