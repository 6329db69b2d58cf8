package vn.khaitri.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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
            insert into assessment.quiz (lesson_id, pass_percent, revision)
            values (:lesson, :pass, 0) on conflict do nothing""")
        .setParameter("lesson", lessonId)
        .setParameter("pass", Quiz.USUAL_PASS_PERCENT)
        .executeUpdate();
    return findByIdOptional(lessonId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
  }

  /** In one query; those without questions are none. */
  List<Quiz> withQuestions(Collection<UUID> lessonIds) {
    return find("from Quiz quiz join fetch quiz.questions where quiz.lessonId in ?1", lessonIds)
        .list();
  }
}
