package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.contract.assessment.WriteQuiz;

/**
 * Face of assessment: quizzes with their keys, to be written elsewhere as they are (revision 0).
 * The caller sees to it that only authors get them.
 */
@ApplicationScoped
public class QuizSource {
  private final QuizRepository quizzes;

  QuizSource(QuizRepository quizzes) {
    this.quizzes = quizzes;
  }

  /** By lesson; without lessons that have no quiz. */
  @Transactional
  public Map<UUID, WriteQuiz> latest(Collection<UUID> lessonIds) {
    return byLesson(quizzes.latest(lessonIds));
  }

  /** As they stood at that time, for example when a version was published. */
  @Transactional
  public Map<UUID, WriteQuiz> asOf(Collection<UUID> lessonIds, Instant at) {
    return byLesson(quizzes.asOf(lessonIds, at));
  }

  private static Map<UUID, WriteQuiz> byLesson(List<QuizRevision> revisions) {
    return revisions.stream().collect(Collectors.toMap(QuizRevision::lessonId, QuizRevision::copy));
  }
}
