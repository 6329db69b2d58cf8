package vn.khaitri.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.ffmpeg.Finished;
import vn.khaitri.worker.ffmpeg.Limits;
import vn.khaitri.worker.ffmpeg.Progress;

/**
 * The folder of one job and the tool for it. The uploaded bytes lie in {@link #SOURCE}; what is to
 * be published is made below {@link #OUTPUT}.
 */
record Workbench(Ffmpeg ffmpeg, SourcePolicy policy, Path folder) {
  static final String SOURCE = "source.bin";
  static final String OUTPUT = "out";

  /**
   * Runs ffmpeg over the source.
   *
   * @throws BadSource when it failed and the file is at fault
   * @throws IOException when it failed and the machine is
   */
  Finished run(List<String> arguments, Consumer<Progress> listener)
      throws BadSource, IOException, InterruptedException {
    var run = ffmpeg.run(folder, arguments, Limits.forEncoding(), listener);
    if (!run.succeeded()) {
      throw policy.failedRun(run);
    }
    return run;
  }

  /**
   * Runs ffmpeg over what we made ourselves: when that fails, the uploaded file is not at fault.
   *
   * @throws IOException when it failed
   */
  void derive(List<String> arguments) throws IOException, InterruptedException {
    var run = ffmpeg.run(folder, arguments, Limits.forEncoding(), progress -> {});
    if (!run.succeeded()) {
      throw new IOException(run.summary());
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path output() {
    return folder.resolve(OUTPUT);
  }
}
