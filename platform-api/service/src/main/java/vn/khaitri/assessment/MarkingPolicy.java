package vn.khaitri.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How answers become a percentage: an unanswered question is a wrong one. */
final class MarkingPolicy {
  private MarkingPolicy() {}

  /**
   * @param correct zero-based index of the right option
   */
  record Key(UUID questionId, int correct) {}

  /**
   * @param percent right answers of all, rounded down
   */
  record Marking(int percent, boolean passed) {}

  /**
   * @param keys at least one
   * @param answers chosen options by question
   */
  static Marking mark(List<Key> keys, Map<UUID, Integer> answers, int passPercent) {
    long right = keys.stream().filter(key -> isRight(key, answers)).count();
    int percent = (int) (right * 100 / keys.size());
    return new Marking(percent, percent >= passPercent);
  }

  static boolean isRight(Key key, Map<UUID, Integer> answers) {
    return Integer.valueOf(key.correct()).equals(answers.get(key.questionId()));
  }
}
