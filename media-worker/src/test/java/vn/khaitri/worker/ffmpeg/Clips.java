package vn.khaitri.worker.ffmpeg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws the films of the tests with the FFmpeg under test. */
public final class Clips {
  /** Unpacked once for all tests of the module. */
  public static final Ffmpeg FFMPEG = unpacked();

  private Clips() {}

  public static List<String> picture(int width, int height, int rate, double seconds) {
    return List.of(
        "-f",
        "lavfi",
        "-i",
        "testsrc2=size=%dx%d:rate=%d:duration=%s".formatted(width, height, rate, seconds));
  }

  public static List<String> tone(double seconds) {
    return List.of(
        "-f", "lavfi", "-i", "sine=frequency=440:beep_factor=4:duration=%s".formatted(seconds));
  }

  public static List<String> h264() {
    return List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p");
  }

  /** Draws into {@code folder/name}. */
  @SafeVarargs
  public static void draw(Path folder, String name, List<String>... arguments)
      throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("-v", "error"));
    for (var some : arguments) {
      all.addAll(some);
    }
    all.add(name);
    var run = FFMPEG.run(folder, all, Limits.forEncoding(), progress -> {});
    if (!run.succeeded()) {
      throw new IllegalStateException(run.summary());
    }
  }

  /** Leaves the first part of a file. */
  public static void cut(Path file, double share) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength((long) (bytes.length() * share));
    }
  }

  private static Ffmpeg unpacked() {
    try {
      return Ffmpeg.unpackedBelow(Path.of("target", "ffmpeg"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
