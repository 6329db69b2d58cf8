package vn.khaitri.worker.slides;

import java.util.BitSet;
import java.util.List;

/**
 * The blocks of a stretch of film that move again and again, as a talking head in a corner does:
 * what moves there is no new slide.
 */
final class Restless {
  /** Blocks below this differ by noise and by coding. */
  static final double NOISE = 4;

  /** Share of the pictures in which a block moves; slides change it far less often. */
  private static final double OFTEN = 0.2;

  private static final int AT_LEAST = 4;

  /** More than this is no head in a corner. */
  private static final int MOST_BLOCKS = GreyPicture.BLOCKS / 4;

  private Restless() {}

  /**
   * @param movements differences between neighbouring pictures
   */
  static BitSet blocks(List<double[]> movements) {
    var restless = new BitSet(GreyPicture.BLOCKS);
    var enough = Math.max(AT_LEAST, movements.size() * OFTEN);
    for (var block = 0; block < GreyPicture.BLOCKS; block++) {
      var own = block;
      if (movements.stream().filter(movement -> movement[own] > NOISE).count() >= enough) {
        restless.set(block);
      }
    }
    return restless;
  }

  /** Whether so much moves that this is film. */
  static boolean isFilm(BitSet restless) {
    return restless.cardinality() > MOST_BLOCKS;
  }

  /** A head leans into the blocks beside its own. */
  static BitSet withNeighbours(BitSet restless) {
    var wider = new BitSet(GreyPicture.BLOCKS);
    restless.stream().forEach(block -> around(block, wider));
    return wider;
  }

  private static void around(int block, BitSet wider) {
    var column = block % GreyPicture.COLUMNS;
    var row = block / GreyPicture.COLUMNS;
    for (var y = Math.max(0, row - 1); y <= row + 1; y++) {
      for (var x = Math.max(0, column - 1);
          x <= Math.min(GreyPicture.COLUMNS - 1, column + 1);
          x++) {
        var at = y * GreyPicture.COLUMNS + x;
        if (at < GreyPicture.BLOCKS) {
          wider.set(at);
        }
      }
    }
  }
}
