package vn.khaitri.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  void writingReplacesTheQuestionsAndTellsHowManyThereAre() {
    quiz.write(questions(0, "cũ"));

    var told = quiz.write(questions(1, "a", "b"));

    assertEquals(new QuizWritten(LESSON, 2, 2), told);
    assertEquals(
        List.of("a", "b"), quiz.view().questions().stream().map(QuizView.Question::text).toList());
  }

  @Test
  void whoSawAnOlderQuizDoesNotOverwriteTheNewer() {
    quiz.write(questions(0, "mới"));

    var refusal = assertThrows(ProblemException.class, () -> quiz.write(questions(0, "cũ")));

    assertEquals(SharedProblem.CHANGED_MEANWHILE, refusal.type());
    assertEquals("mới", quiz.view().questions().getFirst().text());
  }
}
