package vn.khaitri.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
  private UUID lessonId;
  private int revision;
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

  Attempt(
      UUID id,
      UUID learnerId,
      UUID runId,
      AskedQuiz quiz,
      Instant startedAt,
      Map<UUID, Integer> answers) {
    this.id = id;
    this.learnerId = learnerId;
    this.runId = runId;
    this.lessonId = quiz.lessonId();
    this.revision = quiz.revision();
    this.startedAt = startedAt;
    this.answers.putAll(answers);
  }

  /** 409 {@code attempt-closed} once it was submitted. */
  void requireOpen() {
    if (submittedAt != null) {
      throw new ProblemException(AssessmentProblem.ATTEMPT_CLOSED);
    }
  }

  /** Closes and marks the attempt; nothing to tell when it was closed before. */
  List<DomainEvent> submit(AskedQuiz quiz, Instant now) {
    if (submittedAt != null) {
      return List.of();
    }
    var marking = MarkingPolicy.mark(quiz.keys(), answers, quiz.passPercent());
    submittedAt = now;
    percent = marking.percent();
    passPercent = quiz.passPercent();
    var submitted =
        new AttemptSubmitted(
            id, learnerId, runId, lessonId, marking.percent(), marking.passed(), now);
    return marking.passed()
        ? List.of(
            submitted, new AssessmentPassed(learnerId, runId, lessonId, marking.percent(), now))
        : List.of(submitted);
  }

  boolean isOpen() {
    return submittedAt == null;
  }

  UUID runId() {
    return runId;
  }

  UUID lessonId() {
    return lessonId;
  }

  int revision() {
    return revision;
  }

  AttemptView view(AskedQuiz quiz) {
    return new AttemptView(
        id,
        runId,
        lessonId,
        startedAt,
        submittedAt,
        quiz.questions().stream()
            .map(question -> question.withoutKey(answers.get(question.id())))
            .toList(),
        result(quiz).orElse(null));
  }

  private Optional<AttemptView.Result> result(AskedQuiz quiz) {
    if (percent == null || passPercent == null) {
      return Optional.empty();
    }
    boolean passed = percent >= passPercent;
    return Optional.of(
        new AttemptView.Result(percent, passPercent, passed, quiz.marks(answers, passed)));
  }
}
