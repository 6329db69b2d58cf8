package vn.khaitri.assessment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.contract.assessment.WriteQuiz;

/** Face of assessment: the quizzes of a draft with their keys, for taking it elsewhere. */
@ApplicationScoped
public class QuizExport {
  private final QuizRepository quizzes;

  QuizExport(QuizRepository quizzes) {
    this.quizzes = quizzes;
  }

  /**
   * By lesson; lessons without questions are left out. The caller has asked authoring whether they
   * may be read.
   */
  @Transactional
  public Map<UUID, WriteQuiz> written(Collection<UUID> lessonIds) {
    return lessonIds.isEmpty()
        ? Map.of()
        : quizzes.withQuestions(lessonIds).stream().collect(toMap(Quiz::lessonId, Quiz::written));
  }
}
