package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khaitri.worker.ffmpeg.Finished;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * The picture that stands for the video until it plays: the most typical one of two seconds a tenth
 * into it. Every page of lessons loads it, so it has a ceiling.
 */
final class Poster {
  static final String KEY = "poster.jpg";
  static final int MAX_BYTES = 15 * 1024;

  /**
   * @param width in pixels
   * @param quality of JPEG, 1 is best
   */
  private record Attempt(int width, int quality) {}

  /** Best first; the last is always small enough. */
  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(640, 4),
          new Attempt(640, 8),
          new Attempt(640, 14),
          new Attempt(480, 10),
          new Attempt(480, 20),
          new Attempt(320, 12),
          new Attempt(320, 24),
          new Attempt(160, 24),
          new Attempt(80, 31));

  private Poster() {}

  /** Also the first test whether the picture track can be decoded at all. */
  static void draw(Workbench bench, NormalisedSource source)
      throws IOException, InterruptedException, BadSource {
    var run = draw(bench, source, source.pictureSeconds() / 10);
    if (!keep(bench)) {
      // There is one picture at the beginning, and perhaps none behind it for long.
      run = draw(bench, source, 0);
      if (!keep(bench)) {
        throw bench.policy().failedRun(run);
      }
    }
  }

  private static Finished draw(Workbench bench, NormalisedSource source, double at)
      throws IOException, InterruptedException, BadSource {
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(List.of("-ss", String.format(Locale.ROOT, "%.3f", at)));
    arguments.addAll(UntrustedInput.of(source.file()));
    arguments.addAll(List.of("-filter_complex", filters()));
    for (var i = 0; i < ATTEMPTS.size(); i++) {
      var quality = Integer.toString(ATTEMPTS.get(i).quality());
      arguments.addAll(List.of("-map", "[p" + i + "]", "-frames:v", "1", "-c:v", "mjpeg"));
      arguments.addAll(List.of("-q:v", quality, "-map_metadata", "-1"));
      arguments.addAll(List.of("-f", "image2", "-update", "1", file(i)));
    }
    return bench.run(arguments, progress -> {});
  }

  /** Whether there was one that is small enough. */
  private static boolean keep(Workbench bench) throws IOException {
    for (var i = 0; i < ATTEMPTS.size(); i++) {
      var drawn = bench.file(file(i));
      if (Files.exists(drawn) && Files.size(drawn) > 0 && Files.size(drawn) <= MAX_BYTES) {
        Files.move(drawn, bench.output().resolve(KEY), StandardCopyOption.REPLACE_EXISTING);
        clear(bench);
        return true;
      }
    }
    return false;
  }

  private static void clear(Workbench bench) throws IOException {
    for (var i = 0; i < ATTEMPTS.size(); i++) {
      Files.deleteIfExists(bench.file(file(i)));
    }
  }

  /** Pictures are made small before the choice: it compares them all. */
  private static String filters() {
    var graph = new StringBuilder("[0:v:0]scale='min(640,iw)':-2,setsar=1,thumbnail=n=60,");
    graph.append("split=").append(ATTEMPTS.size());
    for (var i = 0; i < ATTEMPTS.size(); i++) {
      graph.append("[a").append(i).append(']');
    }
    for (var i = 0; i < ATTEMPTS.size(); i++) {
      graph.append(
          ";[a%d]scale='min(%d,iw)':-2:out_range=pc,format=yuvj420p[p%d]"
              .formatted(i, ATTEMPTS.get(i).width(), i));
    }
    return graph.toString();
  }

  private static String file(int attempt) {
    return "poster-" + attempt + ".jpg";
  }
}
