package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/** Single pictures of a finished rung, each decoded from the beginning of its segment only. */
record SlidePictures(Workbench bench, FinishedRung rung, int framesPerSecond) {
  static final int MOST_LINES = 720;

  /** A page full of text has 35,000, and is read as well as at twice of it. */
  static final int MAX_BYTES = 40_000;

  private static final String SEGMENT = "segment.mp4";

  /** WebP, 100 is best. The last is taken whatever it weighs. */
  private static final List<Integer> QUALITIES = List.of(50, 30, 15);

  /** Answers its name below the output folder. */
  String draw(int number, double seconds) throws IOException, InterruptedException {
    var name = "slides/%05d.webp".formatted(number);
    Files.createDirectories(bench.output().resolve(name).getParent());
    var segment =
        Math.min(rung.segments().size() - 1, (int) (seconds / EncodingPlan.SEGMENT_SECONDS));
    rung.writeTo(bench.file(SEGMENT), segment);
    var within = seconds - segment * EncodingPlan.SEGMENT_SECONDS;
    var last = (int) Math.round(rung.segments().get(segment).seconds() * framesPerSecond) - 1;
    var frame = Math.clamp(Math.round(within * framesPerSecond), 0, last);
    for (var quality : QUALITIES) {
      draw(name, frame, quality);
      if (Files.size(bench.output().resolve(name)) <= MAX_BYTES) {
        break;
      }
    }
    Files.delete(bench.file(SEGMENT));
    return name;
  }

  private void draw(String name, int frame, int quality) throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(UntrustedInput.of(SEGMENT));
    arguments.addAll(List.of("-an", "-vf", "select='gte(n\\,%d)'".formatted(frame)));
    arguments.addAll(List.of("-frames:v", "1", "-c:v", "libwebp", "-preset", "text"));
    arguments.addAll(List.of("-quality", Integer.toString(quality), "-map_metadata", "-1"));
    arguments.addAll(List.of("-f", "image2", "-update", "1", Workbench.OUTPUT + "/" + name));
    bench.derive(arguments);
    if (Files.size(bench.output().resolve(name)) == 0) {
      throw new IOException("empty " + name);
    }
  }
}
