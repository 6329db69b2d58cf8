package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/** One MP4 that plays while it loads and can be kept; costs no encoding. */
final class DataSaver {
  static final String KEY = "data-saver.mp4";

  private static final String JOINED = "joined.mp4";

  private DataSaver() {}

  /** Only puts the finished rung in order. Answers its bytes. */
  static long write(Workbench bench, FinishedRung rung) throws IOException, InterruptedException {
    rung.writeTo(bench.file(JOINED));
    var target = Workbench.OUTPUT + "/" + KEY;
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(UntrustedInput.of(JOINED));
    arguments.addAll(List.of("-map", "0", "-c", "copy", "-movflags", "+faststart"));
    // FFmpeg reads our fragments one picture late; their time line does begin at zero.
    arguments.addAll(List.of("-bsf:v", "setts=pts=PTS-STARTPTS:dts=DTS-STARTPTS"));
    arguments.addAll(List.of("-f", "mp4", target));
    bench.derive(arguments);
    Files.delete(bench.file(JOINED));
    return Files.size(bench.file(target));
  }
}
