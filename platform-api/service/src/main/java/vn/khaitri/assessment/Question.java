package vn.khaitri.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.shared.Ids;

/** A single-choice question. */
@Entity
@Immutable
@Table(schema = "assessment", name = "question")
class Question {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // mappedBy names it
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_id", referencedColumnName = "lesson_id")
  @JoinColumn(name = "revision", referencedColumnName = "revision")
  private QuizRevision quiz;

  @Column private int position;
  private String text;
  private List<String> options;
  private int correct;
  private String explanation;
  private List<String> skills;

  protected Question() {}

  Question(QuizRevision quiz, int position, WriteQuiz.Question written) {
    this.id = Ids.next();
    this.quiz = quiz;
    this.position = position;
    this.text = written.text();
    this.options = List.copyOf(written.options());
    this.correct = written.correct();
    this.explanation = written.explanation();
    this.skills = written.skills().stream().distinct().toList();
  }

  UUID id() {
    return id;
  }

  AskedQuiz.Asked asked() {
    return new AskedQuiz.Asked(id, text, List.copyOf(options), correct, explanation);
  }

  QuizView.Question withKey() {
    return new QuizView.Question(id, text, options, correct, explanation, skills);
  }

  WriteQuiz.Question copy() {
    return new WriteQuiz.Question(
        text, List.copyOf(options), correct, explanation, List.copyOf(skills));
  }
}
