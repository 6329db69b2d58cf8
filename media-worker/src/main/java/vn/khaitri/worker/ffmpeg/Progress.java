package vn.khaitri.worker.ffmpeg;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param frame pictures written to the first video output; the only number that is reliable when
 *     there are several outputs
 * @param position on the time line of the output, zero while unknown
 */
public record Progress(long frame, Duration position) {
  static final Progress NONE = new Progress(0, Duration.ZERO);

  /** How much of so many seconds is done, 0 to 1. */
  public double shareOf(double seconds) {
    return Math.clamp(position.toMillis() / 1000.0 / seconds, 0, 1);
  }
}
