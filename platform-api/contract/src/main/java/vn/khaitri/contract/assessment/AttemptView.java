package vn.khaitri.contract.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds no key and no score before the submission.
 *
 * @param submittedAt null while the attempt is open
 * @param result null while the attempt is open
 */
public record AttemptView(
    UUID id,
    UUID runId,
    UUID lessonId,
    Instant startedAt,
    @Nullable Instant submittedAt,
    List<Question> questions,
    @Nullable Result result) {

  /**
   * @param answer the option chosen so far
   */
  public record Question(UUID id, String text, List<String> options, @Nullable Integer answer) {}

  /**
   * @param percent right answers of all, rounded down
   * @param marks empty for an examination, which tells its score only (BR-45)
   */
  public record Result(int percent, int passPercent, boolean passed, List<Mark> marks) {}

  /**
   * @param correct null for a question not answered right in an attempt that did not pass
   * @param explanation empty where {@code correct} is null
   */
  public record Mark(
      UUID questionId, boolean right, @Nullable Integer correct, String explanation) {}
}
