package vn.khaitri.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * The best of the attempts that a learner handed in.
 *
 * @param percent 0 to 100
 * @param passPercent what was asked for when it was handed in
 * @param attempts how many were handed in
 */
public record BestAttempt(
    UUID attemptId,
    UUID lessonId,
    Instant submittedAt,
    int percent,
    int passPercent,
    int attempts) {

  public boolean passed() {
    return percent >= passPercent;
  }
}
