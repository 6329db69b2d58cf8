package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khaitri.contract.media.FailureReason;

/** Films that are unusual and are taken, and what becomes of their shape and sound. */
class OddSourcesTest {
  private static final List<String> AAC = List.of("-c:a", "aac", "-f", "mp4");
  private static final List<String> MP4 = List.of("-f", "mp4");

  @TempDir Path folder;

  static Stream<Arguments> films() {
    return Stream.of(
        film("4:2:2 in 10 bits", "320x240", x264("yuv422p10le"), AAC),
        film(
            "HEVC in 10 bits",
            "320x240",
            List.of("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le"),
            List.of("-x265-params", "log-level=error", "-tag:v", "hvc1"),
            AAC),
        film("full range", "320x240", x264("yuvj420p"), AAC),
        film(
            "interlaced",
            "320x240",
            List.of("-c:v", "mpeg2video", "-flags", "+ilme+ildct", "-c:a", "mp2", "-f", "mpegts")),
        film("not square", "428x240", List.of("-vf", "setsar=4/3"), h264(), AAC),
        film(
            "of odd sides",
            "426x240",
            List.of("-vf", "scale=853:481,setsar=1"),
            x264("yuv444p"),
            AAC),
        film("5.1", "320x240", h264(), List.of("-ac", "6"), AAC),
        film("8 kHz", "320x240", h264(), List.of("-ar", "8000", "-c:a", "pcm_s16le", "-f", "mov")),
        film("with its index at the end", "320x240", h264(), AAC),
        film("with its index first", "320x240", h264(), List.of("-movflags", "+faststart"), AAC),
        film("in fragments", "320x240", h264(), List.of("-movflags", "+frag_keyframe"), AAC));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("films")
  void oneThatIs(String what, String size, List<String> encoding) throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 2), tone(2), encoding);

    // When
    var made = transcode();

    // Then
    assertEquals(2, made.seconds(), 0.1, what);
    assertEquals("sound.m4a", made.sound(), what);
    var shown = FFMPEG.probe(folder, lowestRung());
    var video = shown.video().orElseThrow();
    assertEquals(size, video.width() + "x" + video.height(), what);
    assertTrue(shown.audio().orElseThrow().channels() <= 2, what);
  }

  @Test
  void soundThatIsShorterThanThePicture() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 3), tone(1), h264(), AAC);

    // When
    var made = transcode();

    // Then
    assertEquals(3, made.seconds(), 0.1);
  }

  @Test
  void theFirstOfSeveralSoundTracks() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(320, 240, 25, 2),
        tone(2),
        List.of("-f", "lavfi", "-i", "anullsrc=duration=2"),
        List.of("-map", "0", "-map", "1", "-map", "2"),
        h264(),
        AAC);

    // When
    transcode();

    // Then
    assertEquals(1, FFMPEG.probe(folder, lowestRung()).audios().size());
    assertTrue(Files.size(folder.resolve("out/sound.m4a")) > 4000, "silence");
  }

  @Test
  void aCoverIsNotTheFilm() throws Exception {
    // Given
    draw(
        folder,
        "cover.png",
        picture(640, 480, 1, 1),
        List.of("-frames:v", "1", "-f", "image2", "-update", "1"));
    draw(
        folder,
        "source.bin",
        List.of("-i", "cover.png"),
        picture(320, 240, 25, 2),
        List.of("-map", "0", "-map", "1", "-c:v:0", "png", "-disposition:v:0", "attached_pic"),
        List.of("-c:v:1", "libx264", "-preset", "ultrafast", "-pix_fmt:v:1", "yuv420p"),
        MP4);

    // When
    var made = transcode();

    // Then
    assertEquals(2, made.seconds(), 0.1);
    assertFalse(Files.exists(folder.resolve("out/360")));
  }

  @Test
  void attachmentsStayBehind() throws Exception {
    // Given
    Files.writeString(folder.resolve("note.txt"), "a note that nobody asked for");
    draw(
        folder,
        "source.bin",
        picture(320, 240, 25, 2),
        h264(),
        List.of("-attach", "note.txt", "-metadata:s:t", "mimetype=text/plain", "-f", "matroska"));

    // When
    transcode();

    // Then
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var carries =
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .contains("nobody asked for");
        assertEquals(file.endsWith("note.txt"), carries, file.toString());
      }
    }
  }

  /** The frames in the middle are noise; the index and both ends are whole. */
  @Test
  void pictureDamagedInTheMiddle() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 6), List.of("-g", "25"), h264(), MP4);
    var bytes = Files.readAllBytes(folder.resolve("source.bin"));
    var noise = new byte[bytes.length / 5];
    new Random(3).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, bytes.length * 2 / 5, noise.length);
    Files.write(folder.resolve("source.bin"), bytes);

    // When
    var made = transcode();

    // Then
    assertEquals(6, made.seconds(), 0.2);
  }

  @Test
  void pictureDamagedToTheEndIsTruncated() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(320, 240, 25, 6),
        List.of("-g", "25", "-movflags", "+faststart"),
        h264(),
        MP4);
    var bytes = Files.readAllBytes(folder.resolve("source.bin"));
    var noise = new byte[bytes.length / 2];
    new Random(3).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, bytes.length - noise.length, noise.length);
    Files.write(folder.resolve("source.bin"), bytes);

    // When
    var fault = assertThrows(BadSource.class, this::transcode);

    // Then
    assertEquals(FailureReason.TRUNCATED, fault.reason());
  }

  private Transcoder.Renditions transcode() throws Exception {
    var bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
    return new Transcoder(2).transcode(bench, share -> {});
  }

  private String lowestRung() throws Exception {
    var rung = folder.resolve("out/240");
    var playlist = MediaPlaylist.read(Files.readAllLines(rung.resolve(MediaPlaylist.FILE)));
    try (var all = Files.newOutputStream(folder.resolve("lowest.mp4"))) {
      for (var file : playlist.files()) {
        Files.copy(rung.resolve(file), all);
      }
    }
    return "lowest.mp4";
  }

  private static List<String> x264(String pixels) {
    return List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", pixels);
  }

  @SafeVarargs
  private static Arguments film(String what, String size, List<String>... encoding) {
    return Arguments.of(what, size, Stream.of(encoding).flatMap(List::stream).toList());
  }
}
