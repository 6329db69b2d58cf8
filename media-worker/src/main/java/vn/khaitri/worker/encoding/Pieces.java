package vn.khaitri.worker.encoding;

import java.time.Duration;

/**
 * How a video is cut. A piece that is lost with its worker is made again, so pieces are short; each
 * costs some seconds of decoding before its start, so they are not too short.
 *
 * @param length seconds of each but the last, which has between half of that and half as much again
 */
public record Pieces(int count, int length) {
  /** What a lost piece costs of the whole, where its limits allow. */
  private static final double SHARE = 0.1;

  /**
   * @param seconds of the video
   */
  public static Pieces of(double seconds, Duration shortest, Duration longest) {
    var wanted = Math.round(seconds * SHARE / EncodingPlan.SEGMENT_SECONDS);
    var length =
        (int) Math.clamp(wanted, segments(shortest), segments(longest))
            * EncodingPlan.SEGMENT_SECONDS;
    return new Pieces(Math.max(1, (int) Math.round(seconds / length)), length);
  }

  public Piece piece(int number) {
    var start = number * length;
    return number == count - 1
        ? Piece.last(number, start)
        : new Piece(number, start, start + length);
  }

  private static long segments(Duration time) {
    return Math.max(1, time.toSeconds() / EncodingPlan.SEGMENT_SECONDS);
  }
}
