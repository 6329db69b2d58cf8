package vn.khaitri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.ffmpeg.Limits;

/** Drawn films: nobody's footage may be shipped. Each has a tone that changes, for the sound. */
final class Footage {
  private static final String SOUND =
      "aevalsrc='0.2*sin(2*PI*(180+60*floor(mod(t*3\\,7)))*t)*(0.6+0.4*sin(2*PI*4*t))':s=48000:d=";

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

  /** 1080 lines, 25 pictures a second; a page of grey bars, like lines of text, every 15 s. */
  Path slides(int seconds) throws IOException, InterruptedException {
    var picture = new StringBuilder("color=c=0xF4F1EA:s=1920x1080:r=25:d=" + seconds);
    picture.append(",drawbox=x=0:y=0:w=iw:h=90:color=0x12395B:t=fill");
    for (int slide = 0; slide * 15 < seconds; slide++) {
      for (int line = 0; line < 9; line++) {
        int width = 500 + (slide * 271 + line * 397) % 1100;
        picture.append(
            ",drawbox=x=140:y=%d:w=%d:h=36:color=0x2B2B2B:t=fill:enable='between(t,%d,%d-0.001)'"
                .formatted(170 + 95 * line, width, slide * 15, slide * 15 + 15));
      }
    }
    return draw(picture.toString(), seconds, "slides.mp4");
  }

  private Path draw(String picture, int seconds, String name)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("-f", "lavfi", "-i", picture));
    arguments.addAll(List.of("-f", "lavfi", "-i", SOUND + seconds));
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
