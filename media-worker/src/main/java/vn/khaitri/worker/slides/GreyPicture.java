package vn.khaitri.worker.slides;

/**
 * A picture made so small and grey that a mean over a block of it says whether text came or went.
 */
public final class GreyPicture {
  public static final int WIDTH = 96;
  public static final int HEIGHT = 54;
  public static final int BYTES = WIDTH * HEIGHT;

  static final int COLUMNS = 16;
  static final int BLOCKS = 144;

  private static final int SIDE = WIDTH / COLUMNS;

  private final byte[] points;

  /**
   * @param points line by line, {@link #BYTES} of them, unsigned; not copied
   */
  public GreyPicture(byte[] points) {
    if (points.length != BYTES) {
      throw new IllegalArgumentException("points: " + points.length);
    }
    this.points = points;
  }

  /** By how much each block differs in the mean, 0 to 255. */
  double[] differences(GreyPicture other) {
    var differences = new double[BLOCKS];
    for (var y = 0; y < HEIGHT; y++) {
      for (var x = 0; x < WIDTH; x++) {
        var at = y * WIDTH + x;
        var block = y / SIDE * COLUMNS + x / SIDE;
        differences[block] += Math.abs((points[at] & 0xff) - (other.points[at] & 0xff));
      }
    }
    for (var block = 0; block < BLOCKS; block++) {
      differences[block] /= SIDE * SIDE;
    }
    return differences;
  }
}
