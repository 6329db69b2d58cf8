package vn.khaitri.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.assessment.event.AttemptSubmitted;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/**
 * A learner's try at a quiz within a course run; it keeps to the revision that it began with. Rows
 * are made by {@link AttemptRepository}.
 */
@Entity
@Table(schema = "assessment", name = "attempt")
class Attempt {
  @Id private UUID id;
  private UUID learnerId;
  private UUID runId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "lesson_id", referencedColumnName = "lesson_id")
  @JoinColumn(name = "revision", referencedColumnName = "revision")
  private QuizRevision quiz;

  private Instant startedAt;
  private @Nullable Instant submittedAt;
  private @Nullable Integer percent;
  private @Nullable Integer passPercent;

  @ElementCollection
  @CollectionTable(
      schema = "assessment",
      name = "answer",
      joinColumns = @JoinColumn(name = "attempt_id"))
  @MapKeyColumn(name = "question_id")
  @Column(name = "option")
  private Map<UUID, Integer> answers = new HashMap<>();

  protected Attempt() {}

  Attempt(UUID id, UUID learnerId, UUID runId, QuizRevision quiz, Instant startedAt) {
    this.id = id;
    this.learnerId = learnerId;
    this.runId = runId;
    this.quiz = quiz;
    this.startedAt = startedAt;
  }

  /** Keeps the answer in place of an earlier one. */
  void answer(UUID questionId, int option) {
    if (submittedAt != null) {
      throw new ProblemException(AssessmentProblem.ATTEMPT_CLOSED);
    }
    var question =
        quiz.question(questionId)
            .orElseThrow(() -> new ProblemException(AssessmentProblem.QUESTION_UNKNOWN));
    if (!question.hasOption(option)) {
      throw new ProblemException(
          AssessmentProblem.OPTION_OUT_OF_RANGE,
          List.of(new FieldFault("/option", "no-such-option")));
    }
    answers.put(questionId, option);
  }

  /** Closes and marks the attempt; nothing to tell when it was closed before. */
  List<DomainEvent> submit(Instant now) {
    if (submittedAt != null) {
      return List.of();
    }
    var marking = MarkingPolicy.mark(quiz.keys(), answers, quiz.passPercent());
    submittedAt = now;
    percent = marking.percent();
    passPercent = quiz.passPercent();
    var submitted =
        new AttemptSubmitted(
            id, learnerId, runId, quiz.lessonId(), marking.percent(), marking.passed(), now);
    return marking.passed()
        ? List.of(
            submitted,
            new AssessmentPassed(learnerId, runId, quiz.lessonId(), marking.percent(), now))
        : List.of(submitted);
  }

  boolean isOpen() {
    return submittedAt == null;
  }

  UUID runId() {
    return runId;
  }

  boolean isBy(UUID personId) {
    return learnerId.equals(personId);
  }

  AttemptView view() {
    return new AttemptView(
        id,
        runId,
        quiz.lessonId(),
        startedAt,
        submittedAt,
        quiz.questions().stream()
            .map(question -> question.withoutKey(answers.get(question.id())))
            .toList(),
        result().orElse(null));
  }

  private Optional<AttemptView.Result> result() {
    if (percent == null || passPercent == null) {
      return Optional.empty();
    }
    boolean passed = percent >= passPercent;
    var marks = quiz.questions().stream().map(question -> mark(question, passed)).toList();
    return Optional.of(new AttemptView.Result(percent, passPercent, passed, marks));
  }

  /** Who has yet to pass is not given the keys for the next attempt. */
  private AttemptView.Mark mark(Question question, boolean passed) {
    boolean right = MarkingPolicy.isRight(question.key(), answers);
    return right || passed ? question.mark(right) : question.markWithoutKey();
  }
}
