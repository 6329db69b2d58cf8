package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.contract.media.FailureReason.NOT_A_VIDEO;
import static vn.khaitri.contract.media.FailureReason.NO_PICTURE;
import static vn.khaitri.contract.media.FailureReason.TOO_LARGE;
import static vn.khaitri.contract.media.FailureReason.TRUNCATED;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.cut;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that give no video, and the reason that their owner is told. */
class BadSourcesTest {
  private static final List<String> MP4 = List.of("-f", "mp4");

  @TempDir Path folder;

  @Test
  void textNamedMp4() throws Exception {
    // Given
    Files.writeString(source(), "Bài giảng về chuyển đổi số.\n".repeat(1000));

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void anEmptyFile() throws Exception {
    // Given
    Files.createFile(source());

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void garbage() throws Exception {
    // Given
    var bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    Files.write(source(), bytes);

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aPictureNamedMp4() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(640, 360, 1, 1),
        List.of("-frames:v", "1", "-c:v", "png", "-f", "image2", "-update", "1"));

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aFilmCutBeforeItsIndex() throws Exception {
    // Given
    draw(folder, "source.bin", picture(640, 360, 25, 5), tone(5), h264(), MP4);
    cut(source(), 0.5);

    // When
    var fault = transcode();

    // Then
    assertEquals(TRUNCATED, fault.reason());
  }

  @Test
  void aFilmCutAfterItsIndex() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(640, 360, 25, 10),
        tone(10),
        h264(),
        List.of("-movflags", "+faststart"),
        MP4);
    cut(source(), 0.5);

    // When
    var fault = transcode();

    // Then
    assertEquals(TRUNCATED, fault.reason());
  }

  @Test
  void aMatroskaFilmThatEndsTooEarly() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(640, 360, 25, 10),
        tone(10),
        h264(),
        List.of("-f", "matroska"));
    cut(source(), 0.5);

    // When
    var fault = transcode();

    // Then
    assertEquals(TRUNCATED, fault.reason());
  }

  @Test
  void soundWithoutPicture() throws Exception {
    // Given
    draw(folder, "source.bin", tone(5), List.of("-c:a", "aac"), MP4);

    // When
    var fault = transcode();

    // Then
    assertEquals(NO_PICTURE, fault.reason());
  }

  @Test
  void aBombOfSixtySevenMillionPixels() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        List.of("-f", "lavfi", "-i", "color=black:size=8192x8192:rate=1:duration=1"),
        h264(),
        MP4);

    // When
    var fault = transcode();

    // Then
    assertEquals(TOO_LARGE, fault.reason());
  }

  @Test
  void aFilmLongerThanWeTake() throws Exception {
    // Given
    draw(folder, "source.bin", picture(64, 64, 10, 5), h264(), MP4);

    // When
    var fault =
        assertThrows(
            BadSource.class,
            () ->
                new Transcoder(2)
                    .transcode(
                        new Workbench(FFMPEG, new SourcePolicy(Duration.ofSeconds(4)), folder),
                        share -> {}));

    // Then
    assertEquals(TOO_LARGE, fault.reason());
  }

  @Test
  void aPlaylistThatPointsAtAnotherFile() throws Exception {
    // Given
    draw(folder, "secret.ts", picture(64, 64, 10, 2), h264(), List.of("-f", "mpegts"));
    Files.writeString(
        source(),
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n" + folder + "/secret.ts\n#EXT-X-ENDLIST\n");

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
    assertFalse(Files.exists(folder.resolve("source.mp4")));
  }

  @Test
  void aConcatListThatPointsAtAnotherFile() throws Exception {
    // Given
    draw(folder, "secret.ts", picture(64, 64, 10, 2), h264(), List.of("-f", "mpegts"));
    Files.writeString(source(), "ffconcat version 1.0\nfile secret.ts\n");

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  private Path source() {
    return folder.resolve("source.bin");
  }

  private BadSource transcode() {
    var bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
    return assertThrows(BadSource.class, () -> new Transcoder(2).transcode(bench, share -> {}));
  }
}
