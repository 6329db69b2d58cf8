package vn.khaitri.media;

import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.ProblemException;

/** Whether a file still fits. Bytes. */
final class RoomPolicy {
  private static final long MEGA = 1024 * 1024;

  private RoomPolicy() {}

  /** 409 {@code quota-exceeded}, which says how much is left. */
  static void requireAllowed(long used, long wanted, long allowed) {
    if (wanted > allowed - used) {
      throw new ProblemException(
          MediaProblem.QUOTA_EXCEEDED,
          Math.max(0, allowed - used) / MEGA,
          allowed / MEGA,
          megabytes(wanted));
    }
  }

  /**
   * 507 {@code store-full}.
   *
   * @param free in the store; null when nobody can tell
   * @param promised to uploads that have begun
   * @param reserve for what is made of the files, and for everything else
   */
  static void requireFree(@Nullable Long free, long promised, long wanted, long reserve) {
    if (free != null && wanted > free - promised - reserve) {
      throw new ProblemException(MediaProblem.STORE_FULL, megabytes(wanted));
    }
  }

  /** Rounded up: a file of a byte is not one of 0 MB. */
  private static long megabytes(long bytes) {
    return (bytes + MEGA - 1) / MEGA;
  }
}
