package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.contract.media.ChapterView;
import vn.khaitri.contract.media.SlidesView;
import vn.khaitri.contract.media.SlidesView.Slide;
import vn.khaitri.worker.encoding.Transcoder.Renditions;

/** What is made of finished rungs, beside them. */
class DerivedTest {
  private static final List<String> MP4 = List.of("-f", "mp4");

  /** Three pages of eight seconds, with a word that comes into a corner of the last one. */
  private static final String PAGES =
      "color=0xf4f4f4:size=1280x720:rate=25:duration=30,"
          + "drawgrid=w=160:h=90:t=4:color=gray:enable='between(t,0,8)',"
          + "drawbox=100:100:700:40:navy:fill:enable='between(t,8,16)',"
          + "drawbox=100:200:500:300:maroon:fill:enable='gte(t,16)',"
          + "drawbox=1120:660:120:24:black:fill:enable='gte(t,24)'";

  /** The same with a person of a ninth of the width in a corner, filmed in poor light. */
  private static final String WITH_A_HEAD =
      "smptebars=size=140x140:rate=25,rotate=a=sin(3*t)*0.6:fillcolor=gray[head];"
          + PAGES
          + "[page];[page][head]overlay=20:560:shortest=1,scale=640:360,noise=alls=12:allf=t";

  @TempDir Path folder;

  @Test
  void aLectureOfPagesBecomesStills() throws Exception {
    // Given
    draw(folder, "source.bin", lecture(PAGES), tone(30), h264(), MP4);

    // When
    var made = transcode();

    // Then
    assertEquals("slides.json", made.slides());
    var slides = slides();
    assertEquals(
        List.of(0.0, 8.0, 16.0, 24.0),
        slides.stream().map(slide -> (double) Math.round(slide.startSeconds())).toList());
    for (var slide : slides) {
      assertEquals(slide.bytes(), Files.size(out(slide.image())));
      assertTrue(slide.bytes() <= 40_000, slide.toString());
      assertEquals("1280x720", size("out/" + slide.image()));
    }
  }

  @Test
  void aFilmBecomesNoStills() throws Exception {
    // Given
    draw(folder, "source.bin", picture(426, 240, 25, 10), tone(10), h264(), MP4);

    // When
    var made = transcode();

    // Then
    assertNull(made.slides());
    assertFalse(Files.exists(out("slides.json")));
    assertFalse(Files.exists(out("slides")));
  }

  @Test
  void pagesWithoutSoundBecomeNoStills() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 1, 3), h264(), MP4);

    // When
    var made = transcode();

    // Then
    assertNull(made.slides());
  }

  @Test
  void theStoryboardNamesPartsOfItsPictures() throws Exception {
    // Given
    draw(folder, "source.bin", picture(270, 480, 25, 14), h264(), MP4);

    // When
    transcode();

    // Then
    assertTrue(
        Files.readString(out("storyboard.vtt")).endsWith("storyboard-1.jpg#xywh=180,0,90,160\n"));
    assertEquals("270x160", size("out/storyboard-1.jpg"));
  }

  @Test
  void aHeadInACornerAndNoiseMakeNoStills() throws Exception {
    // Given
    draw(folder, "source.bin", lecture(WITH_A_HEAD), tone(30), h264(), MP4);

    // When
    var made = transcode();

    // Then
    assertEquals("slides.json", made.slides());
    assertEquals(
        List.of(0.0, 8.0, 16.0, 24.0),
        slides().stream().map(slide -> (double) Math.round(slide.startSeconds())).toList());
    try (var files = Files.list(folder)) {
      assertEquals(
          Set.of("out", "piece", "pieces", "source.mp4"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void chaptersOfTheFileAreKept() throws Exception {
    // Given
    Files.writeString(
        folder.resolve("chapters.txt"),
        """
        ;FFMETADATA1
        [CHAPTER]
        TIMEBASE=1/1000
        START=0
        END=1000
        title=Mở đầu
        [CHAPTER]
        TIMEBASE=1/1000
        START=1000
        END=3000
        title=Tạo tài khoản
        """);
    draw(
        folder,
        "source.bin",
        picture(426, 240, 25, 3),
        List.of("-f", "ffmetadata", "-i", "chapters.txt", "-map", "0", "-map_chapters", "1"),
        h264(),
        MP4);

    // When
    var source = new Transcoder(2).prepare(bench(), share -> {});

    // Then
    assertEquals(
        List.of(new ChapterView(0, "Mở đầu"), new ChapterView(1, "Tạo tài khoản")),
        Chapters.of(source.chapters(), source.seconds()));
  }

  private static List<String> lecture(String pages) {
    return List.of("-f", "lavfi", "-i", pages);
  }

  private Renditions transcode() throws Exception {
    return new Transcoder(2).transcode(bench(), share -> {});
  }

  private Workbench bench() {
    return new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
  }

  private Path out(String name) {
    return folder.resolve("out").resolve(name);
  }

  private List<Slide> slides() throws Exception {
    return new ObjectMapper().readValue(out("slides.json").toFile(), SlidesView.class).slides();
  }

  /** As FFmpeg decodes it. */
  private String size(String picture) throws Exception {
    draw(folder, "size.txt", List.of("-i", picture, "-frames:v", "1", "-f", "framecrc"));
    return Files.readAllLines(folder.resolve("size.txt")).stream()
        .filter(line -> line.startsWith("#dimensions 0: "))
        .map(line -> line.substring("#dimensions 0: ".length()))
        .findFirst()
        .orElseThrow();
  }
}
