package vn.khaitri.media;

import vn.khaitri.shared.ProblemException;

/** When a file may take another's place: watched time is counted in the time of the video. */
final class ReplacementPolicy {
  /** What containers and their streams differ by; players and the ledger allow for more. */
  static final double TOLERANCE_SECONDS = 1;

  private ReplacementPolicy() {}

  static boolean sameLength(double oldSeconds, double newSeconds) {
    return Math.abs(oldSeconds - newSeconds) <= TOLERANCE_SECONDS;
  }

  /** 409 {@code length-differs}. */
  static void requireSameLength(double oldSeconds, double newSeconds) {
    if (!sameLength(oldSeconds, newSeconds)) {
      throw new ProblemException(
          MediaProblem.LENGTH_DIFFERS, Math.round(oldSeconds), Math.round(newSeconds));
    }
  }
}
