package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionPolicyTest {
  private static final UUID READING = UUID.randomUUID();
  private static final UUID QUIZ = UUID.randomUUID();
  private static final List<UUID> REQUIRED = List.of(READING, QUIZ);

  @Test
  void nothingIsMetWhileALessonIsMissing() {
    var metAt = CompletionPolicy.metAt(REQUIRED, List.of(completion(READING, 1)));

    assertEquals(Optional.empty(), metAt);
  }

  @Test
  void theLastLessonInTimeDecidesWhateverTheOrder() {
    var metAt =
        CompletionPolicy.metAt(REQUIRED, List.of(completion(QUIZ, 9), completion(READING, 1)));

    assertEquals(Optional.of(Instant.ofEpochSecond(9)), metAt);
  }

  @Test
  void aLessonOfAnotherVersionNeitherHelpsNorHinders() {
    var metAt =
        CompletionPolicy.metAt(
            REQUIRED,
            List.of(completion(QUIZ, 2), completion(READING, 1), completion(UUID.randomUUID(), 9)));

    assertEquals(Optional.of(Instant.ofEpochSecond(2)), metAt);
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 0", "1, 3, 33", "2, 3, 66", "3, 3, 100", "0, 0, 0"})
  void percentIsRoundedDown(long completed, int required, int percent) {
    var shown = CompletionPolicy.percent(completed, required);

    assertEquals(percent, shown);
  }

  @Test
  void requirementsAreMetForTheFirstTimeOnce() {
    var progress = new RunProgress();
    var all = List.of(completion(QUIZ, 2), completion(READING, 1));
    boolean first = progress.meets(REQUIRED, all);

    boolean again = progress.meets(REQUIRED, all);

    assertTrue(first);
    assertFalse(again);
  }

  @Test
  void anEarlierActHeardOfLaterMovesTheCompletionBack() {
    var completion = completion(QUIZ, 9);

    completion.happenedBy(Instant.ofEpochSecond(5));

    assertEquals(Instant.ofEpochSecond(5), completion.completedAt());
  }

  @Test
  void aLaterActLeavesTheCompletionWhereItIs() {
    var completion = completion(QUIZ, 5);

    completion.happenedBy(Instant.ofEpochSecond(9));

    assertEquals(Instant.ofEpochSecond(5), completion.completedAt());
  }

  private static Completion completion(UUID lessonId, long second) {
    return new Completion(
        UUID.randomUUID(), UUID.randomUUID(), lessonId, Instant.ofEpochSecond(second));
  }
}
