package vn.khaitri.contract.assessment;

import java.util.List;
import java.util.UUID;

public record QuizView(UUID lessonId, int passPercent, int revision, List<Question> questions) {
  /**
   * @param skills that it tests, such as {@code TT03-2014:IU01}
   */
  public record Question(
      UUID id,
      String text,
      List<String> options,
      int correct,
      String explanation,
      List<String> skills) {}
}
