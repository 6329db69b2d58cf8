package vn.khaitri.worker.encoding;

/**
 * One quality of the ladder.
 *
 * @param shortSide pixels: the height of a lying video, the width of a standing one
 * @param crf x264 quality, lower is better
 * @param maxKbit ceiling of the picture's bit rate, kbit/s
 * @param preset x264 effort
 * @param fullSound the good sound track, else the small one
 */
record Rung(int shortSide, int crf, int maxKbit, String preset, boolean fullSound) {
  /** The same rung for a source that is smaller; bits go with the area. */
  Rung cappedAt(int sourceShortSide) {
    if (sourceShortSide >= shortSide) {
      return this;
    }
    var side = Math.max(2, sourceShortSide / 2 * 2);
    var area = (double) side * side / ((double) shortSide * shortSide);
    return new Rung(side, crf, Math.max(100, (int) Math.round(maxKbit * area)), preset, fullSound);
  }
}
