package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.contract.media.FailureReason.NOT_A_VIDEO;
import static vn.khaitri.contract.media.FailureReason.NO_PICTURE;
import static vn.khaitri.contract.media.FailureReason.TOO_LARGE;
import static vn.khaitri.contract.media.FailureReason.TRUNCATED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.worker.ffmpeg.Finished;
import vn.khaitri.worker.ffmpeg.MediaInfo;
import vn.khaitri.worker.ffmpeg.MediaInfo.AudioTrack;
import vn.khaitri.worker.ffmpeg.MediaInfo.VideoTrack;

class SourcePolicyTest {
  private static final SourcePolicy POLICY = new SourcePolicy(Duration.ofHours(4));
  private static final Finished REFUSED =
      new Finished(1, false, 0, List.of("moov atom not found", "Invalid data found"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0\0\0 ftypisom\0\0\2\0",
        "\0\0\0\bmdat....",
        "\u001aE\u00df\u00a3........",
        "RIFF....AVI LIST"
      })
  void takesWhatBeginsLikeAVideoForTruncated(String head) {
    // When
    var fault = POLICY.unreadable(head.getBytes(StandardCharsets.ISO_8859_1), REFUSED);

    // Then
    assertEquals(TRUNCATED, fault.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bài giảng",
        "PK\3\4............",
        "\0\0\0\u0018ftypheic\0\0\0\0",
        "RIFF....WAVE"
      })
  void takesAnythingElseForNoVideo(String head) {
    // When
    var fault = POLICY.unreadable(head.getBytes(StandardCharsets.UTF_8), REFUSED);

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void takesAPixelLimitForTooLarge() {
    // Given
    var refused =
        new Finished(1, false, 0, List.of("Picture size 8192x8192 exceeds max pixel count 36"));

    // When
    var fault = POLICY.unreadable(new byte[0], refused);

    // Then
    assertEquals(TOO_LARGE, fault.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "7000, 7000, 60, TOO_LARGE",
    "20000, 100, 60, TOO_LARGE",
    "1280, 720, 14401, TOO_LARGE",
    "8, 8, 60, NOT_A_VIDEO"
  })
  void refusesByTheHeader(int width, int height, double seconds, String reason) {
    // Given
    var info = film(width, height, seconds);

    // When
    var fault = assertThrows(BadSource.class, () -> POLICY.accept(info));

    // Then
    assertEquals(reason, fault.reason().name());
  }

  @Test
  void refusesSoundWithoutPicture() {
    // Given
    var sound = new AudioTrack(0, "aac", 2, OptionalDouble.empty());
    var info =
        new MediaInfo("mov,mp4", 100, OptionalDouble.of(60), List.of(), List.of(sound), List.of());

    // When
    var fault = assertThrows(BadSource.class, () -> POLICY.accept(info));

    // Then
    assertEquals(NO_PICTURE, fault.reason());
  }

  @Test
  void refusesAFormatThatIsOnlyGuessed() {
    // Given
    var film = film(1280, 720, 60);
    var info =
        new MediaInfo("mov,mp4", 25, film.duration(), film.videos(), film.audios(), List.of());

    // When
    var fault = assertThrows(BadSource.class, () -> POLICY.accept(info));

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void takesALittleLessThanPromised() throws Exception {
    // When
    var seconds = POLICY.wholeLength(film(1280, 720, 60), film(1280, 720, 59));

    // Then
    assertEquals(59, seconds);
  }

  @Test
  void refusesMuchLessThanPromised() {
    // When
    var fault =
        assertThrows(
            BadSource.class, () -> POLICY.wholeLength(film(1280, 720, 60), film(1280, 720, 58)));

    // Then
    assertEquals(TRUNCATED, fault.reason());
  }

  @Test
  void takesASinglePictureForNoVideo() {
    // When
    var fault =
        assertThrows(
            BadSource.class,
            () -> POLICY.wholeLength(film(1280, 720, 0.04), film(1280, 720, 0.04)));

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @ParameterizedTest
  @CsvSource({"139, Segmentation", "137, Killed", "228, No space left on device"})
  void blamesTheMachineForItsOwnTroubles(int exitCode, String message) {
    // Given
    var run = new Finished(exitCode, false, 0, List.of(message));

    // When
    assertThrows(IOException.class, () -> POLICY.failedRun(run));
  }

  @Test
  void blamesTheMachineForAStall() {
    // Given
    var run = new Finished(255, true, 0, List.of());

    // When
    assertThrows(IOException.class, () -> POLICY.failedRun(run));
  }

  @Test
  void blamesTheFileForWhatCannotBeDecoded() throws Exception {
    // Given
    var run = new Finished(69, false, 0, List.of("Error while decoding"));

    // When
    var fault = POLICY.failedRun(run);

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  private static MediaInfo film(int width, int height, double seconds) {
    var length = OptionalDouble.of(seconds);
    var video = new VideoTrack(0, "h264", width, height, 25, "bt709", length);
    return new MediaInfo("mov,mp4", 100, length, List.of(video), List.of(), List.of());
  }
}
