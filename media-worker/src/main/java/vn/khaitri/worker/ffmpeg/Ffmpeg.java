package vn.khaitri.worker.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The FFmpeg programs of the JavaCV distribution (GPL build), run as children of this JVM.
 *
 * <p>They need the Debian packages libpulse0, libxcb1, libxcb-shm0, libasound2 and libudev1.
 */
public final class Ffmpeg {
  /** Of what ffprobe says; files with a million chapters exist. The format comes last. */
  private static final int MOST_LINES = 100_000;

  private final Path folder;

  private Ffmpeg(Path folder) {
    this.folder = folder;
  }

  /** Unpacks the programs (88 MB) into a folder below {@code parent}, unless they are there. */
  public static Ffmpeg unpackedBelow(Path parent) throws IOException {
    return new Ffmpeg(UnpackedPrograms.below(parent.toAbsolutePath()));
  }

  /**
   * @return the first line that the program says about itself
   * @throws IOException when it cannot start; the message names the missing library
   */
  public String version() throws IOException, InterruptedException {
    var lines = new ArrayList<String>();
    var finished =
        ChildProcess.start(
                folder,
                folder,
                List.of(folder.resolve("ffmpeg").toString(), "-version"),
                Limits.forProbing(),
                lines::add)
            .await();
    if (!finished.succeeded() || lines.isEmpty()) {
      throw new IOException("FFmpeg does not start: " + finished.summary());
    }
    return lines.getFirst();
  }

  /**
   * Starts ffmpeg with any arguments.
   *
   * @param workFolder relative file names in the arguments are below it
   * @param listener told about once a second, on a thread of its own
   */
  public FfmpegRun start(
      Path workFolder, List<String> arguments, Limits limits, Consumer<Progress> listener)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(folder.resolve("ffmpeg").toString());
    command.addAll(List.of("-hide_banner", "-nostdin", "-y", "-nostats"));
    command.addAll(List.of("-progress", "pipe:1", "-stats_period", "1"));
    command.addAll(arguments);
    return FfmpegRun.start(folder, workFolder, command, limits, listener);
  }

  /** Starts ffmpeg and waits; an interrupt stops the child before it is passed on. */
  public Finished run(
      Path workFolder, List<String> arguments, Limits limits, Consumer<Progress> listener)
      throws IOException, InterruptedException {
    return start(workFolder, arguments, limits, listener).await();
  }

  /**
   * Asks ffprobe what a file of unknown origin holds.
   *
   * @throws UnreadableMedia when it is none of the formats that we take
   */
  public MediaInfo probe(Path workFolder, String fileName)
      throws IOException, InterruptedException, UnreadableMedia {
    var command = new ArrayList<String>();
    command.add(folder.resolve("ffprobe").toString());
    command.addAll(List.of("-v", "error", "-of", "flat", "-show_format", "-show_streams"));
    command.add("-show_chapters");
    command.addAll(UntrustedInput.options());
    command.add("file:" + fileName);
    var lines = new ArrayList<String>();
    var finished =
        ChildProcess.start(
                folder,
                workFolder,
                command,
                Limits.forProbing(),
                line -> {
                  if (lines.size() < MOST_LINES) {
                    lines.add(line);
                  }
                })
            .await();
    if (!finished.succeeded()) {
      throw new UnreadableMedia(finished);
    }
    return MediaInfo.read(lines);
  }
}
