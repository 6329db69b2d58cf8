package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.events.Events;

/** Face of assessment: takes in the quizzes of a course that came from elsewhere. */
@ApplicationScoped
public class QuizIntake {
  private final QuizRepository quizzes;
  private final KnownSkills skills;
  private final Events events;

  QuizIntake(QuizRepository quizzes, KnownSkills skills, Events events) {
    this.quizzes = quizzes;
    this.skills = skills;
    this.events = events;
  }

  /**
   * In the transaction of the caller, who made these lessons in it.
   *
   * @param written the quiz of each QUIZ lesson, as its author would have written it for the first
   *     time; 400 {@code skill-unknown} like theirs
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takeIn(Map<UUID, WriteQuiz> written) {
    written.values().forEach(quiz -> skills.require(quiz.questions()));
    written.forEach(
        (lessonId, request) -> {
          var quiz = new Quiz(lessonId);
          var told = quiz.write(request);
          quizzes.persist(quiz);
          events.tell(told);
        });
  }
}
