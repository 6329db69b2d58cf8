package vn.khaitri.worker.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * The qualities that a source gets: 240, 360, 540, 720 and 1080 lines, none larger than the source.
 *
 * <p>The two lowest cost few pixels, so they get the effort that a slow line needs.
 */
final class Ladder {
  private static final List<Rung> FULL =
      List.of(
          new Rung(240, 27, 250, "medium", false),
          new Rung(360, 25, 550, "medium", false),
          new Rung(540, 24, 1100, "veryfast", true),
          new Rung(720, 23, 2200, "veryfast", true),
          new Rung(1080, 23, 4500, "veryfast", true));

  /** Two rungs closer than this look alike. */
  private static final double WORTH_A_RUNG = 1.15;

  private Ladder() {}

  /** Ascending, at least one. */
  static List<Rung> upTo(int sourceShortSide) {
    var rungs = new ArrayList<Rung>();
    for (var rung : FULL) {
      var capped = rung.cappedAt(sourceShortSide);
      if (rungs.isEmpty() || capped.shortSide() >= rungs.getLast().shortSide() * WORTH_A_RUNG) {
        rungs.add(capped);
      }
    }
    return List.copyOf(rungs);
  }
}
