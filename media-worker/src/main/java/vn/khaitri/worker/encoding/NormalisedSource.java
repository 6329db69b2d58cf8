package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import vn.khaitri.worker.ffmpeg.MediaInfo;
import vn.khaitri.worker.ffmpeg.MediaInfo.Chapter;
import vn.khaitri.worker.ffmpeg.UnreadableMedia;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * The first picture track and the first sound track of the source, copied into a plain container.
 * That repairs odd time lines (MPEG-TS), and shows whether all that the file promised is there.
 *
 * @param seconds of the whole; of a longer picture or sound
 * @param chapters of the uploaded file; empty for one that was copied before
 */
public record NormalisedSource(
    String file, MediaInfo info, double seconds, List<Chapter> chapters) {
  /** What MP4 holds; the rest goes into Matroska, whose times are rounded to milliseconds. */
  private static final Set<String> FIT_FOR_MP4 =
      Set.of(
          "h264",
          "hevc",
          "av1",
          "vp9",
          "mpeg4",
          "mpeg2video",
          "mjpeg",
          "aac",
          "mp3",
          "opus",
          "ac3",
          "eac3",
          "flac",
          "alac");

  /** For what no copy can show; good enough that nobody sees that it was made twice. */
  private static final List<String> PICTURE_ANEW =
      List.of("-c:v", "libx264", "-preset", "ultrafast", "-crf", "14", "-fps_mode", "vfr");

  /** Seconds; a source that does not say how long it is gets a rough progress. */
  private static final double UNKNOWN_LENGTH = 3600;

  /**
   * Takes the place of the uploaded file.
   *
   * @param share told how much is done, 0 to 1
   */
  static NormalisedSource copy(Workbench bench, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var promised = look(bench);
    var video = bench.policy().accept(promised);
    var audio = promised.audio();
    var mp4 =
        FIT_FOR_MP4.contains(video.codec())
            && audio.map(track -> FIT_FOR_MP4.contains(track.codec())).orElse(true);
    var file = mp4 ? "source.mp4" : "source.mkv";
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(UntrustedInput.of(Workbench.SOURCE));
    arguments.addAll(List.of("-map", "0:" + video.index()));
    // A map that matches nothing would take the picture once more: name the track.
    audio.ifPresent(track -> arguments.addAll(List.of("-map", "0:" + track.index())));
    arguments.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1", "-c", "copy"));
    var output = List.of("-f", mp4 ? "mp4" : "matroska", file);
    var expected = promised.duration().orElse(UNKNOWN_LENGTH);
    DoubleConsumer half = done -> share.accept(done / 2);
    var copied = run(bench, with(arguments, output), file, expected, half);
    if (bench.policy().isTrimmed(promised, copied)) {
      var anew = with(arguments, PICTURE_ANEW, output);
      copied = run(bench, anew, file, expected, done -> share.accept((1 + done) / 2));
    }
    Files.delete(bench.file(Workbench.SOURCE));
    return new NormalisedSource(
        file, copied, bench.policy().wholeLength(promised, copied), promised.chapters());
  }

  private static MediaInfo run(
      Workbench bench, List<String> arguments, String file, double expected, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    bench.run(arguments, progress -> share.accept(progress.shareOf(expected)));
    try {
      return bench.ffmpeg().probe(bench.folder(), file);
    } catch (UnreadableMedia e) {
      throw bench.policy().failedRun(e.finished());
    }
  }

  @SafeVarargs
  private static List<String> with(List<String> arguments, List<String>... more) {
    return Stream.concat(arguments.stream(), Stream.of(more).flatMap(List::stream)).toList();
  }

  double pictureSeconds() {
    return info.video().flatMap(track -> optional(track.duration())).orElse(seconds);
  }

  private static Optional<Double> optional(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  /** The one that another worker has made, or we for a task before. */
  public static NormalisedSource made(Workbench bench, String file, double seconds)
      throws IOException, InterruptedException {
    try {
      return new NormalisedSource(
          file, bench.ffmpeg().probe(bench.folder(), file), seconds, List.of());
    } catch (UnreadableMedia e) {
      throw new IOException("the normalised source cannot be read any more", e);
    }
  }

  private static MediaInfo look(Workbench bench)
      throws BadSource, IOException, InterruptedException {
    try {
      return bench.ffmpeg().probe(bench.folder(), Workbench.SOURCE);
    } catch (UnreadableMedia e) {
      try (var in = Files.newInputStream(bench.file(Workbench.SOURCE))) {
        throw bench.policy().unreadable(in.readNBytes(SourcePolicy.HEAD_BYTES), e.finished());
      }
    }
  }
}
