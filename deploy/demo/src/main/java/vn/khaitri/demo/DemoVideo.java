package vn.khaitri.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.ffmpeg.Limits;

/**
 * A lesson of drawn slides and tones, made by the worker's own FFmpeg, so that no film has to be
 * shipped.
 */
final class DemoVideo {
  private static final int SECONDS_PER_SLIDE = 6;
  private static final String FONT = "BeVietnamPro_700Bold.ttf";

  private final Ffmpeg ffmpeg;

  DemoVideo(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /**
   * Draws one slide a text.
   *
   * @param folder empty; keeps the film and what it was made of
   * @return the film, H.264 and AAC, 720 lines
   */
  Path make(Path folder, List<String> slides) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    try (var font = DemoVideo.class.getResourceAsStream(FONT)) {
      Files.copy(font, folder.resolve(FONT), StandardCopyOption.REPLACE_EXISTING);
    }
    for (int slide = 0; slide < slides.size(); slide++) {
      Files.writeString(folder.resolve("slide" + slide + ".txt"), wrapped(slides.get(slide)));
    }
    var finished =
        ffmpeg.run(folder, arguments(slides.size()), Limits.forEncoding(), progress -> {});
    if (!finished.succeeded()) {
      throw new IOException("The demo film could not be drawn: " + finished.summary());
    }
    return folder.resolve("bai-mau.mp4");
  }

  private static List<String> arguments(int slides) {
    int seconds = slides * SECONDS_PER_SLIDE;
    var picture = new StringBuilder("[0:v]drawbox=x=0:y=0:w=iw:h=14:color=0xE8B93D:t=fill");
    for (int slide = 0; slide < slides; slide++) {
      picture.append(
          (",drawtext=fontfile=%s:textfile=slide%d.txt:fontsize=46:fontcolor=white:line_spacing=18"
                  + ":x=(w-text_w)/2:y=(h-text_h)/2:enable='between(t,%d,%d-0.001)'")
              .formatted(FONT, slide, slide * SECONDS_PER_SLIDE, (slide + 1) * SECONDS_PER_SLIDE));
    }
    picture.append(
        ",drawtext=fontfile=%s:text='Khai Trí · bài mẫu (demo)':fontsize=24:fontcolor=0xC9D6DF:x=40:y=h-60[v]"
            .formatted(FONT));
    // A chord that rises with each slide: enough to hear that sound works.
    var sound =
        "aevalsrc='0.12*sin(2*PI*(220+40*floor(t/%d))*t)+0.08*sin(2*PI*(330+60*floor(t/%d))*t)':s=48000:d=%d"
            .formatted(SECONDS_PER_SLIDE, SECONDS_PER_SLIDE, seconds);
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("-f", "lavfi", "-i", "color=c=0x12395B:s=1280x720:r=25:d=" + seconds));
    arguments.addAll(List.of("-f", "lavfi", "-i", sound));
    arguments.addAll(List.of("-filter_complex", picture.toString(), "-map", "[v]", "-map", "1:a"));
    arguments.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p"));
    arguments.addAll(
        List.of("-c:a", "aac", "-b:a", "96k", "-movflags", "+faststart", "bai-mau.mp4"));
    return arguments;
  }

  /** Lines of at most 44 characters, broken between words. */
  private static String wrapped(String text) {
    var lines = new StringBuilder();
    int length = 0;
    for (var word : text.split(" ", -1)) {
      if (length + word.length() > 44) {
        lines.append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
      }
      lines.append(word);
      length += word.length() + 1;
    }
    return lines.toString();
  }
}
