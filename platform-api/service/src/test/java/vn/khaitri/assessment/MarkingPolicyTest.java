package vn.khaitri.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.assessment.MarkingPolicy.Marking;

class MarkingPolicyTest {
  private static List<MarkingPolicy.Key> keys(int questions) {
    return IntStream.range(0, questions)
        .mapToObj(n -> new MarkingPolicy.Key(UUID.randomUUID(), n % 4))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, 60, 0, false",
    "3, 1, 60, 33, false",
    "3, 2, 66, 66, true",
    "3, 2, 67, 66, false",
    "3, 3, 100, 100, true",
    "5, 3, 60, 60, true",
    "200, 199, 100, 99, false",
    "7, 4, 57, 57, true",
  })
  void theShareOfRightAnswersIsRoundedDownAndHeldAgainstThePassMark(
      int questions, int right, int passPercent, int percent, boolean passed) {
    var keys = keys(questions);
    var answers = new HashMap<UUID, Integer>();
    for (int n = 0; n < questions; n++) {
      var key = keys.get(n);
      answers.put(key.questionId(), n < right ? key.correct() : key.correct() + 1);
    }

    var marking = MarkingPolicy.mark(keys, answers, passPercent);

    assertEquals(new Marking(percent, passed), marking);
  }

  @Test
  void anUnansweredQuestionIsWrong() {
    var keys = keys(2);

    var marking =
        MarkingPolicy.mark(keys, Map.of(keys.get(1).questionId(), keys.get(1).correct()), 60);

    assertEquals(new Marking(50, false), marking);
  }

  @Test
  void anAnswerToAQuestionOfElsewhereCountsNothing() {
    var marking = MarkingPolicy.mark(keys(1), Map.of(UUID.randomUUID(), 0), 1);

    assertEquals(new Marking(0, false), marking);
  }
}
