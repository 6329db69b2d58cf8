package vn.khaitri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.ffmpeg.Limits;

/**
 * The same renditions as a person would make them with the same program on a command line: no
 * looking at the file, no loudness, no pieces, no poster, no storyboard, no upload.
 */
final class CommandLine {
  private static final int SEGMENT_SECONDS = 6;

  /** As the worker's ladder has them; {@link MediaBench} compares the bytes that come out. */
  private record Rung(int lines, int crf, int maxKbit, String preset) {}

  private static final List<Rung> LADDER =
      List.of(
          new Rung(240, 27, 250, "medium"),
          new Rung(360, 25, 550, "medium"),
          new Rung(540, 24, 1100, "veryfast"),
          new Rung(720, 23, 2200, "veryfast"),
          new Rung(1080, 23, 4500, "veryfast"));

  private final Ffmpeg ffmpeg;
  private final Path folder;

  CommandLine(Ffmpeg ffmpeg, Path folder) {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
  }

  /** All rungs in one process that decodes once. */
  void together(Path film, int lines) throws IOException, InterruptedException {
    run(film, upTo(lines));
  }

  /** A process for each rung, as most platforms do it. */
  void eachAlone(Path film, int lines) throws IOException, InterruptedException {
    for (var rung : upTo(lines)) {
      run(film, List.of(rung));
    }
  }

  /** Bytes of what the last call made. */
  long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".m4s"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private static List<Rung> upTo(int lines) {
    return LADDER.stream().filter(rung -> rung.lines() <= lines).toList();
  }

  private void run(Path film, List<Rung> rungs) throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("-v", "error", "-i", film.toString()));
    arguments.addAll(List.of("-filter_complex", filters(rungs)));
    for (var rung : rungs) {
      Files.createDirectories(folder.resolve("cli-" + rung.lines()));
      arguments.addAll(output(rung));
    }
    var finished = ffmpeg.run(folder, arguments, Limits.forEncoding(), progress -> {});
    if (!finished.succeeded()) {
      throw new IOException(finished.summary());
    }
  }

  private static String filters(List<Rung> rungs) {
    var graph = new StringBuilder("[0:v]fps=30,split=" + rungs.size());
    rungs.forEach(rung -> graph.append("[s").append(rung.lines()).append(']'));
    for (var rung : rungs) {
      graph.append(
          ";[s%d]scale=-2:%d,format=yuv420p[v%d]"
              .formatted(rung.lines(), rung.lines(), rung.lines()));
    }
    return graph.toString();
  }

  private static List<String> output(Rung rung) {
    var group = Integer.toString(30 * SEGMENT_SECONDS);
    var arguments =
        new ArrayList<>(List.of("-map", "[v" + rung.lines() + "]", "-map", "0:a", "-c:a", "aac"));
    arguments.addAll(
        rung.lines() > 360 ? List.of("-b:a", "64k") : List.of("-b:a", "30k", "-ac", "1"));
    arguments.addAll(List.of("-c:v", "libx264", "-preset", rung.preset(), "-profile:v", "high"));
    arguments.addAll(List.of("-crf", "" + rung.crf(), "-maxrate", rung.maxKbit() + "k"));
    arguments.addAll(List.of("-bufsize", 2 * rung.maxKbit() + "k", "-bf", "2", "-threads", "2"));
    arguments.addAll(List.of("-g", group, "-keyint_min", group, "-sc_threshold", "0"));
    arguments.addAll(List.of("-f", "hls", "-hls_time", "" + SEGMENT_SECONDS));
    arguments.addAll(List.of("-hls_playlist_type", "vod", "-hls_segment_type", "fmp4"));
    var target = "cli-" + rung.lines() + "/";
    arguments.addAll(List.of("-hls_segment_filename", target + "s%05d.m4s"));
    arguments.add(target + "index.m3u8");
    return arguments;
  }
}
