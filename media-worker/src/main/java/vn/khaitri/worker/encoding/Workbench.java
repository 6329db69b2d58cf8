package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
public record Workbench(Ffmpeg ffmpeg, SourcePolicy policy, Path folder) {
  public static final String SOURCE = "source.bin";
  public static final String OUTPUT = "out";

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

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Everything that there is in the output folder; the master playlist last, as it names all. */
  public List<String> published() throws IOException {
    try (var files = Files.walk(output())) {
      var master = OUTPUT + "/" + MasterPlaylist.KEY;
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted(
              Comparator.<String, Boolean>comparing(master::equals)
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  Path output() {
    return folder.resolve(OUTPUT);
  }
}
