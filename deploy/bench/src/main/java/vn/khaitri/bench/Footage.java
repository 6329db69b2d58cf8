package vn.khaitri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.ffmpeg.Limits;

/** Drawn films: nobody's footage may be shipped. Each has a tone that changes, for the sound. */
final class Footage {
  private static final String SOUND =
      "aevalsrc='0.2*sin(2*PI*(180+60*floor(mod(t*3\\,7)))*t)*(0.6+0.4*sin(2*PI*4*t))':s=48000:d=";

  private static final int SECONDS_OF_A_PAGE = 15;

  private final Ffmpeg ffmpeg;
  private final Path folder;

  Footage(Ffmpeg ffmpeg, Path folder) {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Moving shapes with a little sensor noise, 30 pictures a second. */
  Path moving(int seconds, int height) throws IOException, InterruptedException {
    var size = height * 16 / 9 / 2 * 2 + "x" + height;
    return draw(
        "testsrc2=s=%s:r=30:d=%d,noise=alls=6:allf=t".formatted(size, seconds),
        seconds,
        "moving-" + height + ".mp4");
  }

  /** 1080 lines, 25 pictures a second; a page full of text every 15 s. */
  Path slides(int seconds) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (int page = 0; page * SECONDS_OF_A_PAGE < seconds; page++) {
      var picture = TextPage.draw(page);
      ImageIO.write(picture, "png", folder.resolve("page-%03d.png".formatted(page)).toFile());
    }
    return draw(
        List.of("-framerate", "1/" + SECONDS_OF_A_PAGE, "-i", "page-%03d.png"),
        List.of("-r", "25", "-t", Integer.toString(seconds)),
        seconds,
        "slides.mp4");
  }

  private Path draw(String picture, int seconds, String name)
      throws IOException, InterruptedException {
    return draw(List.of("-f", "lavfi", "-i", picture), List.of(), seconds, name);
  }

  private Path draw(List<String> picture, List<String> shape, int seconds, String name)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var arguments = new ArrayList<>(picture);
    arguments.addAll(List.of("-f", "lavfi", "-i", SOUND + seconds));
    arguments.addAll(shape);
    arguments.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-crf", "18"));
    arguments.addAll(List.of("-pix_fmt", "yuv420p", "-g", "250"));
    arguments.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-movflags", "+faststart", name));
    var finished = ffmpeg.run(folder, arguments, Limits.forEncoding(), progress -> {});
    if (!finished.succeeded()) {
      throw new IOException("A film could not be drawn: " + finished.summary());
    }
    return folder.resolve(name);
  }
}
