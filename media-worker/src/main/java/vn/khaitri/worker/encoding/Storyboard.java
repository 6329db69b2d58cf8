package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * Small pictures for the time line of a player, many in one file. Made of the key pictures of the
 * lowest rung, so that nothing else of it is decoded.
 */
final class Storyboard {
  static final String KEY = "storyboard.vtt";

  private static final String QUALITY = "6";

  private Storyboard() {}

  /**
   * @param film of this rung, in the folder of the job
   */
  static void draw(Workbench bench, FinishedRung rung, String film)
      throws IOException, InterruptedException {
    var grid =
        StoryboardGrid.of(
            rung.segments().size(), rung.rendition().width(), rung.rendition().height());
    var arguments = new ArrayList<>(List.of("-v", "warning", "-skip_frame", "nokey"));
    arguments.addAll(UntrustedInput.of(film));
    arguments.addAll(List.of("-an", "-vf", filters(grid), "-fps_mode", "passthrough"));
    arguments.addAll(List.of("-c:v", "mjpeg", "-q:v", QUALITY, "-map_metadata", "-1"));
    arguments.addAll(List.of("-f", "image2", Workbench.OUTPUT + "/" + StoryboardGrid.SHEET));
    bench.derive(arguments);
    for (var sheet = 1; sheet <= grid.sheets(); sheet++) {
      var file = bench.output().resolve(StoryboardGrid.SHEET.formatted(sheet));
      if (Files.notExists(file) || Files.size(file) == 0) {
        throw new IOException("no " + file.getFileName());
      }
    }
    Files.writeString(bench.output().resolve(KEY), grid.cues(rung.seconds()));
  }

  private static String filters(StoryboardGrid grid) {
    return "select='not(mod(n\\,%d))',scale=%d:%d:out_range=pc,format=yuvj420p,tile=%dx%d"
        .formatted(
            grid.segmentsPerTile(),
            grid.tileWidth(),
            grid.tileHeight(),
            grid.columns(),
            grid.rows());
  }
}
