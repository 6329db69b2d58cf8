package vn.khaitri.worker.encoding;

/** Whole pictures per second, so that a segment of 6 s is a whole number of pictures. */
final class FrameRate {
  private static final int MOST = 30;
  private static final int FEWEST = 10;
  private static final int[] USUAL = {30, 25, 24};

  private FrameRate() {}

  /**
   * @param mean pictures per second of the source; 0 when unknown
   */
  static int forSource(double mean) {
    if (mean <= 0) {
      return MOST;
    }
    for (var divisor = 1; divisor <= 4; divisor *= 2) {
      for (var usual : USUAL) {
        if (Math.abs(mean / divisor - usual) < 0.1) {
          return usual;
        }
      }
    }
    return Math.clamp((int) Math.ceil(mean), FEWEST, MOST);
  }
}
