package vn.khaitri.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.assessment.event.QuizWritten;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

class QuizTest {
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final UUID LESSON = UUID.randomUUID();

  private final Quiz quiz = new Quiz(LESSON);

  private static WriteQuiz questions(int revision, String... texts) {
    return new WriteQuiz(
        75,
        Stream.of(texts)
            .map(text -> new WriteQuiz.Question(text, List.of("đúng", "sai"), 0, "vì thế"))
            .toList(),
        revision);
  }

  @Test
  void writingMakesANewRevisionAndTellsHowManyQuestionsItHas() {
    quiz.write(questions(0, "cũ"), NOW);

    var revision = quiz.write(questions(1, "a", "b"), NOW);

    assertEquals(new QuizWritten(LESSON, 2, 2), revision.written());
    assertEquals(List.of("a", "b"), texts(revision));
  }

  @Test
  void br11AnEarlierRevisionKeepsItsQuestions() {
    var earlier = quiz.write(questions(0, "cũ"), NOW);

    quiz.write(questions(1, "mới"), NOW);

    assertEquals(List.of("cũ"), texts(earlier));
  }

  @Test
  void whoSawAnOlderQuizDoesNotOverwriteTheNewer() {
    quiz.write(questions(0, "mới"), NOW);

    var refusal = assertThrows(ProblemException.class, () -> quiz.write(questions(0, "cũ"), NOW));

    assertEquals(SharedProblem.CHANGED_MEANWHILE, refusal.type());
  }

  @Test
  void aCopyIsTheFirstRevisionOfAnotherQuizWithNewQuestions() {
    var original = quiz.write(questions(0, "a", "b"), NOW);

    var copy = new Quiz(UUID.randomUUID()).write(original.copy(), NOW);

    assertEquals(texts(original), texts(copy));
    assertEquals(75, copy.passPercent());
    assertEquals(1, copy.revision());
    assertNotEquals(original.questions().getFirst().id(), copy.questions().getFirst().id());
  }

  private static List<String> texts(QuizRevision revision) {
    return revision.view().questions().stream().map(QuizView.Question::text).toList();
  }
}
