package vn.khaitri.worker.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One ffmpeg at work. */
public final class FfmpegRun {
  private final ChildProcess child;
  private final AtomicReference<Progress> last;

  private FfmpegRun(ChildProcess child, AtomicReference<Progress> last) {
    this.child = child;
    this.last = last;
  }

  static FfmpegRun start(
      Path programs,
      Path workFolder,
      List<String> command,
      Limits limits,
      Consumer<Progress> listener)
      throws IOException {
    var last = new AtomicReference<>(Progress.NONE);
    var reader =
        new ProgressReader(
            progress -> {
              last.set(progress);
              listener.accept(progress);
            });
    return new FfmpegRun(ChildProcess.start(programs, workFolder, command, limits, reader), last);
  }

  public long pid() {
    return child.pid();
  }

  /** Waits for the end; an interrupt stops the child before it is passed on. */
  public Finished await() throws InterruptedException {
    var finished = child.await();
    return new Finished(
        finished.exitCode(),
        finished.stalled(),
        Objects.requireNonNull(last.get()).frame(),
        finished.messages());
  }

  /**
   * Ends the child, by force after the grace time. FFmpeg then finalises its files as if they were
   * whole: never trust them without the exit code.
   */
  public void stop() {
    child.stop();
  }
}
