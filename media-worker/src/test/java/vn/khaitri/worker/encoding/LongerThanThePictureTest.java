package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.ffprobe;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.worker.ffmpeg.Surgery;

/** Films whose tracks do not end together, or do not begin where their bytes do. */
class LongerThanThePictureTest {
  private static final List<String> AAC = List.of("-c:a", "aac", "-f", "mp4");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"V6-sound-longer.mp4, 12", "V10-chrome-mediarecorder.webm, 20"})
  void theLastPictureStandsWhileTheSoundGoesOn(String film, double seconds) throws Exception {
    // Given
    bring(film);

    // When
    var made = transcoder().transcode(bench(), share -> {});

    // Then
    assertEquals(seconds, made.seconds(), 0.2);
    assertEquals(seconds, shownSeconds(), 0.2);
  }

  @ParameterizedTest
  @CsvSource({"V6-sound-longer.mp4, 12, 2", "V10-chrome-mediarecorder.webm, 20, 3"})
  void theLastPictureStandsInThePiecesBehindIt(String film, double seconds, int count)
      throws Exception {
    // Given
    bring(film);
    var source = transcoder().prepare(bench(), share -> {});
    var pieces = new Pieces(count, 6);

    // When
    for (var number = 0; number < count; number++) {
      transcoder().encode(bench(), source, pieces.piece(number), share -> {});
    }

    // Then
    var made = transcoder().finish(bench(), source, count, share -> {});
    assertEquals(seconds, made.seconds(), 0.2);
    assertEquals(seconds, shownSeconds(), 0.2);
  }

  @Test
  void onePictureWithAVoiceIsAVideo() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 0.04), tone(9), h264(), AAC);

    // When
    var made = transcoder().transcode(bench(), share -> {});

    // Then
    assertEquals(9, made.seconds(), 0.2);
  }

  @Test
  void soundThatIsLongerByAMomentAddsNoPicture() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 3), tone(3.3), h264(), AAC);

    // When
    var made = transcoder().transcode(bench(), share -> {});

    // Then
    assertEquals(3, made.seconds(), 0.1);
  }

  /** In units of the track, 12800 to the second, and of the film, 1000 to the second. */
  @ParameterizedTest
  @CsvSource({"1.3, 75", "4.5, 75", "1.3, 300", "4.5, 300"})
  void aFilmThatWasTrimmedOffItsKeyPicturesIsAsLongAsItIsShown(double start, String between)
      throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(320, 240, 25, 12),
        List.of("-bf", "2", "-g", between, "-video_track_timescale", "12800"),
        h264(),
        List.of("-f", "mp4"));
    Surgery.on(folder.resolve("source.bin"))
        .box("moov/trak/edts/elst", 16, 6000, 1024 + (int) (start * 12800))
        .close();

    // When
    var made = transcoder().transcode(bench(), share -> {});

    // Then
    assertEquals(6, made.seconds(), 0.1);
  }

  @Test
  void soundThatNobodyKnowsIsLeftOut() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(320, 240, 25, 2),
        tone(2),
        List.of("-map", "1", "-map", "0", "-c:a", "pcm_s16le"),
        h264(),
        List.of("-f", "mov"));
    Surgery.on(folder.resolve("source.bin"))
        .box("moov/trak/mdia/minf/stbl/stsd/sowt", 4, 0x71717171)
        .close();
    assertTrue(
        ffprobe(folder, "-show_entries", "stream=codec_name", "source.bin").stream()
            .anyMatch(line -> line.equals("codec_name=unknown")));

    // When
    var made = transcoder().transcode(bench(), share -> {});

    // Then
    assertEquals(2, made.seconds(), 0.1);
    assertNull(made.sound());
  }

  private void bring(String film) throws Exception {
    try (var content = LongerThanThePictureTest.class.getResourceAsStream("/films/" + film)) {
      Files.copy(content, folder.resolve("source.bin"));
    }
  }

  private double shownSeconds() throws Exception {
    try (var files = Files.walk(folder.resolve(Workbench.OUTPUT))) {
      var playlist =
          files.filter(file -> file.endsWith(MediaPlaylist.FILE)).findFirst().orElseThrow();
      return MediaPlaylist.read(Files.readAllLines(playlist)).seconds();
    }
  }

  private Workbench bench() {
    return new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
  }

  private static Transcoder transcoder() {
    return new Transcoder(2);
  }
}
