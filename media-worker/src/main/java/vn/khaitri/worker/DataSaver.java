package vn.khaitri.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.EncodingPlan.Rendition;
import vn.khaitri.worker.MediaPlaylist.Measured;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/** One MP4 that plays while it loads and can be kept; costs no encoding. */
final class DataSaver {
  static final String KEY = "data-saver.mp4";

  private static final String JOINED = "joined.mp4";

  private DataSaver() {}

  /** Init and segments in a row are a file already; it is only put in order. Answers its bytes. */
  static long write(Workbench bench, Rendition rendition, Measured measured)
      throws IOException, InterruptedException, BadSource {
    var folder = bench.output().resolve(rendition.folder());
    try (var joined = Files.newOutputStream(bench.file(JOINED))) {
      Files.copy(folder.resolve(MediaPlaylist.INIT), joined);
      for (var segment : measured.playlist().segments()) {
        Files.copy(folder.resolve(segment.name()), joined);
      }
    }
    var target = Workbench.OUTPUT + "/" + KEY;
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(UntrustedInput.of(JOINED));
    arguments.addAll(List.of("-map", "0", "-c", "copy", "-movflags", "+faststart"));
    // FFmpeg reads our fragments one picture late; their time line does begin at zero.
    arguments.addAll(List.of("-bsf:v", "setts=pts=PTS-STARTPTS:dts=DTS-STARTPTS"));
    arguments.addAll(List.of("-f", "mp4", target));
    bench.run(arguments, progress -> {});
    Files.delete(bench.file(JOINED));
    return Files.size(bench.file(target));
  }
}
