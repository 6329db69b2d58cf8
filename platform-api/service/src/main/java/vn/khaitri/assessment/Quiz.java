package vn.khaitri.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.assessment.MarkingPolicy.Key;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.assessment.event.QuizWritten;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** The questions of a QUIZ lesson, under the lesson's id. */
@Entity
@Table(schema = "assessment", name = "quiz")
class Quiz {
  /** BR-43. */
  static final int USUAL_PASS_PERCENT = 60;

  @Id private UUID lessonId;
  private int passPercent;
  private int revision;

  @OneToMany(mappedBy = "quiz", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Question> questions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Quiz() {}

  Quiz(UUID lessonId) {
    this.lessonId = lessonId;
    this.passPercent = USUAL_PASS_PERCENT;
  }

  /**
   * Replaces all questions.
   *
   * @throws ProblemException 409 {@code changed-meanwhile} when the author saw another revision
   */
  QuizWritten write(WriteQuiz request) {
    if (request.revision() != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    passPercent = request.passPercent();
    questions.clear();
    request
        .questions()
        .forEach(question -> questions.add(new Question(this, questions.size(), question)));
    revision++;
    return new QuizWritten(lessonId, questions.size(), revision);
  }

  UUID lessonId() {
    return lessonId;
  }

  int passPercent() {
    return passPercent;
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  Optional<Question> question(UUID questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  List<Key> keys() {
    return questions.stream().map(Question::key).toList();
  }

  /** As its author would write it anew. */
  WriteQuiz written() {
    return new WriteQuiz(passPercent, questions.stream().map(Question::written).toList(), 0);
  }

  QuizView view() {
    return new QuizView(
        lessonId, passPercent, revision, questions.stream().map(Question::withKey).toList());
  }
}
