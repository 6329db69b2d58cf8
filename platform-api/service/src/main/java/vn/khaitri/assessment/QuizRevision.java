package vn.khaitri.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.assessment.event.QuizWritten;

/** The questions of a quiz as they were written once. Never changes: attempts keep to it. */
@Entity
@Immutable
@IdClass(QuizRevision.RevisionId.class)
@Table(schema = "assessment", name = "quiz_revision")
class QuizRevision {
  /** BR-43. */
  private static final int USUAL_PASS_PERCENT = 60;

  @Id
  @Column(name = "lesson_id")
  private UUID lessonId;

  @Id private int revision;
  private int passPercent;
  @Column private Instant writtenAt;

  @OneToMany(mappedBy = "quiz", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Question> questions = new ArrayList<>();

  protected QuizRevision() {}

  /**
   * @param revision 1 for the first
   */
  QuizRevision(UUID lessonId, int revision, WriteQuiz written, Instant writtenAt) {
    this.lessonId = lessonId;
    this.revision = revision;
    this.passPercent = written.passPercent();
    this.writtenAt = writtenAt;
    written
        .questions()
        .forEach(question -> questions.add(new Question(this, questions.size(), question)));
  }

  record RevisionId(UUID lessonId, int revision) {}

  UUID lessonId() {
    return lessonId;
  }

  int revision() {
    return revision;
  }

  int passPercent() {
    return passPercent;
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  AskedQuiz asked() {
    return new AskedQuiz(
        lessonId, revision, passPercent, questions.stream().map(Question::asked).toList(), false);
  }

  QuizWritten written() {
    return new QuizWritten(lessonId, questions.size(), revision);
  }

  QuizView view() {
    return new QuizView(
        lessonId, passPercent, revision, questions.stream().map(Question::withKey).toList());
  }

  /** Of a quiz that nobody wrote yet. */
  static QuizView emptyView(UUID lessonId) {
    return new QuizView(lessonId, USUAL_PASS_PERCENT, 0, List.of());
  }

  /** To be written into another lesson, as its first revision. */
  WriteQuiz copy() {
    return new WriteQuiz(passPercent, questions.stream().map(Question::copy).toList(), 0);
  }
}
