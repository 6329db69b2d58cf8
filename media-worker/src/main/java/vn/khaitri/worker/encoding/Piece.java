package vn.khaitri.worker.encoding;

/**
 * A stretch of the time line that is encoded by itself. It begins and ends where segments do, so
 * that nothing has to be joined.
 *
 * @param start seconds; a multiple of the segment length
 * @param end seconds, a multiple too; that of the last piece is never reached
 */
public record Piece(int number, int start, int end) {
  private static final int NEVER = Integer.MAX_VALUE;

  static Piece last(int number, int start) {
    return new Piece(number, start, NEVER);
  }

  boolean first() {
    return start == 0;
  }

  boolean last() {
    return end == NEVER;
  }

  int firstSegment() {
    return start / EncodingPlan.SEGMENT_SECONDS;
  }

  /**
   * Seconds of picture in it.
   *
   * @param whole seconds of the video
   */
  public double seconds(double whole) {
    return Math.min(end, whole) - start;
  }
}
