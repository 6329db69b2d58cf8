package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.shared.ProblemException;

/** Face of assessment: takes in quizzes that were written elsewhere. */
@ApplicationScoped
public class QuizIntake {
  private final QuizWriting writing;

  QuizIntake(QuizWriting writing) {
    this.writing = writing;
  }

  /**
   * Writes the quiz of a lesson as the author would, in the caller's transaction; tells {@code
   * QuizWritten}.
   *
   * @param quiz revision 0 for a lesson without one
   * @throws ConstraintViolationException when the quiz breaks the rules of {@link WriteQuiz}
   * @throws ProblemException 404 unless the lesson is a quiz in a course of the author's, 409
   *     {@code course-not-editable} or {@code changed-meanwhile}, 400 {@code skill-unknown}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takeIn(UUID lessonId, UUID authorId, @Valid WriteQuiz quiz) {
    writing.write(lessonId, authorId, quiz);
  }
}
