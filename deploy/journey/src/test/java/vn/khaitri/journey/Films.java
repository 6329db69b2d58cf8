package vn.khaitri.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.ffmpeg.Limits;

/** Clips as a phone would make them, and files that only look like clips. */
final class Films {
  private final Ffmpeg ffmpeg;
  private final Path folder;

  Films(Ffmpeg ffmpeg, Path folder) {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
  }

  /** H.264 and AAC in MP4, a moving picture with a tone. */
  Path clip(int seconds, int height) throws IOException, InterruptedException {
    return encode(seconds, height, "clip-" + seconds + "-" + height + ".mp4");
  }

  /** A lecture of three pictures that stand still for twelve seconds each, with a tone. */
  Path slides() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var arguments = new ArrayList<String>();
    for (var picture : List.of("smptebars", "rgbtestsrc", "yuvtestsrc")) {
      arguments.addAll(List.of("-f", "lavfi", "-i", picture + "=s=640x360:r=25:d=12"));
    }
    arguments.addAll(List.of("-f", "lavfi", "-i", "sine=frequency=440:d=36"));
    arguments.addAll(
        List.of(
            "-filter_complex",
            "[0:v]format=yuv420p[a];[1:v]format=yuv420p[b];[2:v]format=yuv420p[c];"
                + "[a][b][c]concat=n=3:v=1:a=0[v]",
            "-map",
            "[v]",
            "-map",
            "3:a"));
    return encode(arguments, "slides.mp4");
  }

  /** The first half of a clip whose index stands at its end, as a cut connection leaves it. */
  Path truncated() throws IOException, InterruptedException {
    var whole = Files.readAllBytes(encode(6, 360, "whole.mp4"));
    return Files.write(
        folder.resolve("truncated.mp4"), java.util.Arrays.copyOf(whole, whole.length / 2));
  }

  Path textNamedMp4() throws IOException {
    return Files.writeString(
        folder.resolve("bai-giang.mp4"), "Đây là văn bản, không phải video.\n".repeat(50));
  }

  private Path encode(int seconds, int height, String name)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    int width = height * 16 / 9 / 2 * 2;
    var arguments = new ArrayList<String>();
    arguments.addAll(
        List.of(
            "-f", "lavfi", "-i", "testsrc2=s=%dx%d:r=25:d=%d".formatted(width, height, seconds)));
    arguments.addAll(List.of("-f", "lavfi", "-i", "sine=frequency=440:d=" + seconds));
    return encode(arguments, name);
  }

  /**
   * @param inputs all that stands before the codecs
   */
  private Path encode(List<String> inputs, String name) throws IOException, InterruptedException {
    var arguments = new ArrayList<>(inputs);
    arguments.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
    arguments.addAll(List.of("-c:a", "aac", "-shortest", name));
    var finished = ffmpeg.run(folder, arguments, Limits.forEncoding(), progress -> {});
    if (!finished.succeeded()) {
      throw new IOException(finished.summary());
    }
    return folder.resolve(name);
  }
}
