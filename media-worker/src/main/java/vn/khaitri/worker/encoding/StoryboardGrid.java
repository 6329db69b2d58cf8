package vn.khaitri.worker.encoding;

import java.util.Locale;

/**
 * Where each picture of a storyboard is.
 *
 * @param tiles in all
 * @param segmentsPerTile a key picture begins each segment; every so manieth is shown
 * @param columns of a sheet
 * @param rows of a sheet
 */
record StoryboardGrid(
    int tiles, int segmentsPerTile, int tileWidth, int tileHeight, int columns, int rows) {
  /** Counted from 1, as FFmpeg does. */
  static final String SHEET = "storyboard-%d.jpg";

  private static final int LONG_SIDE = 160;
  private static final int SHEET_SIDE = 10;

  /** Whoever seeks in hours of video does not aim at seconds. */
  private static final int MOST_TILES = 200;

  static StoryboardGrid of(int segments, int width, int height) {
    var segmentsPerTile = Math.ceilDiv(segments, MOST_TILES);
    var tiles = Math.ceilDiv(segments, segmentsPerTile);
    var scale = (double) LONG_SIDE / Math.max(width, height);
    var columns = Math.min(SHEET_SIDE, tiles);
    return new StoryboardGrid(
        tiles,
        segmentsPerTile,
        even(width * scale),
        even(height * scale),
        columns,
        Math.min(SHEET_SIDE, Math.ceilDiv(tiles, columns)));
  }

  int sheets() {
    return Math.ceilDiv(tiles, columns * rows);
  }

  /** As WebVTT whose cues are parts of pictures. */
  String cues(double seconds) {
    var text = new StringBuilder("WEBVTT\n");
    for (var tile = 0; tile < tiles; tile++) {
      var place = tile % (columns * rows);
      text.append("\n%s --> %s\n".formatted(clock(start(tile)), clock(end(tile, seconds))))
          .append(SHEET.formatted(tile / (columns * rows) + 1))
          .append(
              "#xywh=%d,%d".formatted(place % columns * tileWidth, place / columns * tileHeight))
          .append(",%d,%d\n".formatted(tileWidth, tileHeight));
    }
    return text.toString();
  }

  private double start(int tile) {
    return (double) tile * segmentsPerTile * EncodingPlan.SEGMENT_SECONDS;
  }

  private double end(int tile, double seconds) {
    return tile == tiles - 1 ? seconds : start(tile + 1);
  }

  private static String clock(double seconds) {
    var millis = Math.round(seconds * 1000);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }

  private static int even(double length) {
    return Math.max(2, (int) Math.round(length / 2) * 2);
  }
}
