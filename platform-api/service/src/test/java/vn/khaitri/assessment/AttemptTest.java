package vn.khaitri.assessment;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.assessment.AttemptView.Mark;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.assessment.event.AttemptSubmitted;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemType;

class AttemptTest {
  private static final Instant START = Instant.parse("2026-11-22T03:00:00Z");
  private static final Instant END = START.plusSeconds(60);
  private static final UUID LEARNER = UUID.randomUUID();
  private static final UUID RUN = UUID.randomUUID();
  private static final UUID LESSON = UUID.randomUUID();

  private static final WriteQuiz.Question QUESTION =
      new WriteQuiz.Question("Gì?", List.of("sai", "đúng"), 1, "vì thế");

  private final AskedQuiz quiz =
      new QuizRevision(LESSON, 1, new WriteQuiz(100, List.of(QUESTION, QUESTION), 0), START)
          .asked();
  private final UUID first = quiz.questions().get(0).id();
  private final UUID second = quiz.questions().get(1).id();

  private Attempt attempt(Map<UUID, Integer> answers) {
    return new Attempt(UUID.randomUUID(), LEARNER, RUN, quiz, START, answers);
  }

  private List<Mark> marks(Attempt attempt) {
    return requireNonNull(attempt.view(quiz).result()).marks();
  }

  private static void assertRefused(ProblemType expected, Executable act) {
    assertEquals(expected, assertThrows(ProblemException.class, act).type());
  }

  @Test
  void anOpenAttemptShowsAnswersAndNoResult() {
    var view = attempt(Map.of(first, 0)).view(quiz);

    assertNull(view.result());
    assertNull(view.submittedAt());
    assertEquals(0, view.questions().get(0).answer());
    assertNull(view.questions().get(1).answer());
  }

  @Test
  void aPassedAttemptIsToldTwice() {
    var attempt = attempt(Map.of(first, 1, second, 1));

    var told = attempt.submit(quiz, END);

    var id = attempt.view(quiz).id();
    assertEquals(
        List.of(
            new AttemptSubmitted(id, LEARNER, RUN, LESSON, 100, true, END),
            new AssessmentPassed(LEARNER, RUN, LESSON, 100, END)),
        told);
  }

  @Test
  void aFailedAttemptIsToldAsSubmittedOnly() {
    var attempt = attempt(Map.of(first, 1));

    var told = attempt.submit(quiz, END);

    assertEquals(
        List.of(
            new AttemptSubmitted(attempt.view(quiz).id(), LEARNER, RUN, LESSON, 50, false, END)),
        told);
  }

  @Test
  void aFailedAttemptGivesNoKeyOfAWrongAnswer() {
    var attempt = attempt(Map.of(first, 1, second, 0));

    attempt.submit(quiz, END);

    assertEquals(
        List.of(new Mark(first, true, 1, "vì thế"), new Mark(second, false, null, "")),
        marks(attempt));
  }

  @Test
  void aFailedAttemptGivesNoKeyOfAQuestionLeftOut() {
    var attempt = attempt(Map.of());

    attempt.submit(quiz, END);

    assertEquals(
        List.of(new Mark(first, false, null, ""), new Mark(second, false, null, "")),
        marks(attempt));
  }

  @Test
  void anExaminationTellsItsScoreOnly() {
    var attempt = attempt(Map.of(first, 1, second, 1));
    attempt.submit(quiz.in(true), END);

    var result = requireNonNull(attempt.view(quiz.in(true)).result());

    assertEquals(100, result.percent());
    assertEquals(List.of(), result.marks());
  }

  @Test
  void aSecondSubmissionChangesAndTellsNothing() {
    var attempt = attempt(Map.of());
    attempt.submit(quiz, END);
    var result = attempt.view(quiz);

    var told = attempt.submit(quiz, END.plusSeconds(1));

    assertEquals(List.of(), told);
    assertEquals(result, attempt.view(quiz));
  }

  @Test
  void afterTheSubmissionNoAnswerIsTaken() {
    var attempt = attempt(Map.of());
    attempt.submit(quiz, END);

    assertRefused(AssessmentProblem.ATTEMPT_CLOSED, attempt::requireOpen);
  }

  @Test
  void aQuestionOfAnotherQuizIsUnknown() {
    assertRefused(
        AssessmentProblem.QUESTION_UNKNOWN, () -> quiz.requireOption(UUID.randomUUID(), 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
  void anOptionThatTheQuestionDoesNotHaveIsRefused(int option) {
    assertRefused(AssessmentProblem.OPTION_OUT_OF_RANGE, () -> quiz.requireOption(first, option));
  }
}
