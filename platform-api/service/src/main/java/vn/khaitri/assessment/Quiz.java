package vn.khaitri.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/**
 * What a QUIZ lesson asks, under the lesson's id. Each writing leaves a {@link QuizRevision}; this
 * row counts them and is the lock under which they are made. Made by {@link QuizRepository}.
 */
@Entity
@Table(schema = "assessment", name = "quiz")
class Quiz {
  @Id private UUID lessonId;
  private int revision;

  protected Quiz() {}

  Quiz(UUID lessonId) {
    this.lessonId = lessonId;
  }

  /**
   * Puts new questions in the place of all earlier ones, which stay for the runs that have them.
   *
   * @throws ProblemException 409 {@code changed-meanwhile} when the author saw another revision
   */
  QuizRevision write(WriteQuiz request, Instant now) {
    if (request.revision() != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    revision++;
    return new QuizRevision(lessonId, revision, request, now);
  }

  boolean isWritten() {
    return revision > 0;
  }
}
