package vn.khaitri.assessment;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

  private Attempt attempt;
  private UUID first;
  private UUID second;

  @BeforeEach
  void start() {
    var question = new WriteQuiz.Question("Gì?", List.of("sai", "đúng"), 1, "vì thế");
    var quiz =
        new QuizRevision(LESSON, 1, new WriteQuiz(100, List.of(question, question), 0), START);
    first = quiz.questions().get(0).id();
    second = quiz.questions().get(1).id();
    attempt = new Attempt(UUID.randomUUID(), LEARNER, RUN, quiz, START);
  }

  private List<Mark> marks() {
    return requireNonNull(attempt.view().result()).marks();
  }

  private static void assertRefused(ProblemType expected, Executable act) {
    assertEquals(expected, assertThrows(ProblemException.class, act).type());
  }

  @Test
  void anOpenAttemptShowsAnswersAndNoResult() {
    attempt.answer(first, 0);

    var view = attempt.view();

    assertNull(view.result());
    assertNull(view.submittedAt());
    assertEquals(0, view.questions().get(0).answer());
    assertNull(view.questions().get(1).answer());
  }

  @Test
  void theLastAnswerCounts() {
    attempt.answer(first, 0);
    attempt.answer(second, 1);
    attempt.answer(first, 1);

    var told = attempt.submit(END);

    var id = attempt.view().id();
    assertEquals(
        List.of(
            new AttemptSubmitted(id, LEARNER, RUN, LESSON, 100, true, END),
            new AssessmentPassed(LEARNER, RUN, LESSON, 100, END)),
        told);
  }

  @Test
  void aFailedAttemptIsToldAsSubmittedOnly() {
    attempt.answer(first, 1);

    var told = attempt.submit(END);

    assertEquals(
        List.of(new AttemptSubmitted(attempt.view().id(), LEARNER, RUN, LESSON, 50, false, END)),
        told);
  }

  @Test
  void aFailedAttemptGivesNoKeyOfAWrongAnswer() {
    attempt.answer(first, 1);
    attempt.answer(second, 0);

    attempt.submit(END);

    assertEquals(
        List.of(new Mark(first, true, 1, "vì thế"), new Mark(second, false, null, "")), marks());
  }

  @Test
  void aFailedAttemptGivesNoKeyOfAQuestionLeftOut() {
    attempt.submit(END);

    assertEquals(
        List.of(new Mark(first, false, null, ""), new Mark(second, false, null, "")), marks());
  }

  @Test
  void aSecondSubmissionChangesAndTellsNothing() {
    attempt.submit(END);
    var result = attempt.view();

    var told = attempt.submit(END.plusSeconds(1));

    assertEquals(List.of(), told);
    assertEquals(result, attempt.view());
  }

  @Test
  void afterTheSubmissionNoAnswerIsTaken() {
    attempt.submit(END);

    assertRefused(AssessmentProblem.ATTEMPT_CLOSED, () -> attempt.answer(first, 1));
  }

  @Test
  void aQuestionOfAnotherQuizIsUnknown() {
    assertRefused(AssessmentProblem.QUESTION_UNKNOWN, () -> attempt.answer(UUID.randomUUID(), 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
  void anOptionThatTheQuestionDoesNotHaveIsRefused(int option) {
    assertRefused(AssessmentProblem.OPTION_OUT_OF_RANGE, () -> attempt.answer(first, option));
  }
}
