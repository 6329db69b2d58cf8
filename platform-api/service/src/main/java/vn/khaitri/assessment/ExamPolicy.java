package vn.khaitri.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often an examination may be tried (BR-43): three times, then once a day, so that nobody finds
 * the answers by trying and nobody is shut out for ever. Quizzes that decide nothing are tried at
 * will.
 */
final class ExamPolicy {
  static final int TRIES = 3;
  static final Duration PAUSE = Duration.ofHours(24);

  private ExamPolicy() {}

  /** When the next attempt may begin; empty when that is now. */
  static Optional<Instant> nextAt(AskedQuiz quiz, Tries tries, Instant now) {
    if (!quiz.examination() || tries.passed() || tries.count() < TRIES) {
      return Optional.empty();
    }
    return Optional.ofNullable(tries.lastAt()).map(last -> last.plus(PAUSE)).filter(now::isBefore);
  }
}
