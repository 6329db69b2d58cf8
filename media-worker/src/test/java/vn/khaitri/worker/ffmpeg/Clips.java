package vn.khaitri.worker.ffmpeg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws the films of the tests with the FFmpeg under test. */
public final class Clips {
  private static final Path UNPACKED = Path.of("target", "ffmpeg").toAbsolutePath();

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

  /** What the program says, line by line. */
  public static List<String> ffprobe(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path programs;
    try (var files = Files.walk(UNPACKED)) {
      programs =
          files.filter(file -> file.endsWith("ffprobe")).findFirst().orElseThrow().getParent();
    }
    var command = new ArrayList<>(List.of(programs.resolve("ffprobe").toString(), "-v", "error"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", programs.toString());
    var process = builder.start();
    try (var lines = process.inputReader()) {
      var said = lines.lines().toList();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said.toString());
      }
      return said;
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
      return Ffmpeg.unpackedBelow(UNPACKED);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
