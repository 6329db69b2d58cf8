package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.worker.encoding.EncodingPlan.Rendition;
import vn.khaitri.worker.ffmpeg.MediaInfo.VideoTrack;

class EncodingPlanTest {
  @ParameterizedTest
  @CsvSource({
    "1920, 1080, 426x240 640x360 960x540 1280x720 1920x1080",
    "1080, 1920, 240x426 360x640 540x960 720x1280 1080x1920",
    "640, 480, 320x240 480x360 640x480",
    "1000, 20, 1000x20"
  })
  void keepsTheShape(int width, int height, String expected) {
    // When
    var plan = EncodingPlan.of(video(width, height, "bt709"), 60, true);

    // Then
    assertEquals(
        List.of(expected.split(" ")),
        plan.renditions().stream().map(EncodingPlanTest::size).toList());
  }

  @Test
  void offersThreeHundredAndSixtyLinesAsTheFileForSlowLines() {
    // When
    var plan = EncodingPlan.of(video(1920, 1080, "bt709"), 60, true);

    // Then
    assertEquals("360", plan.dataSaver().folder());
  }

  @Test
  void needsNoFullSoundForLowRungs() {
    // When
    var plan = EncodingPlan.of(video(640, 360, "bt709"), 60, true);

    // Then
    assertFalse(plan.needsFullSound());
  }

  @ParameterizedTest
  @CsvSource({"arib-std-b67", "smpte2084"})
  void seesHighDynamicRange(String transfer) {
    // When
    var plan = EncodingPlan.of(video(1920, 1080, transfer), 60, true);

    // Then
    assertTrue(plan.highDynamicRange());
  }

  @Test
  void cutsEveryRungAtTheSamePictures() {
    // Given
    var plan = EncodingPlan.of(video(1920, 1080, "bt709"), 60, true);

    // When
    var arguments = EncodeCommand.of(plan, Piece.last(0, 0), "source.mp4", 2);

    // Then
    assertEquals(5, count(arguments, "-g", "150"));
    assertEquals(5, count(arguments, "-keyint_min", "150"));
    assertEquals(5, count(arguments, "-sc_threshold", "0"));
  }

  @Test
  void asksForNoSoundWhereThereIsNone() {
    // Given
    var plan = EncodingPlan.of(video(1920, 1080, "bt709"), 60, false);

    // When
    var arguments = EncodeCommand.of(plan, Piece.last(0, 0), "source.mp4", 2);

    // Then
    assertFalse(arguments.stream().anyMatch(argument -> argument.contains(":a:0")));
  }

  private static long count(List<String> arguments, String option, String value) {
    var count = 0L;
    for (var i = 0; i + 1 < arguments.size(); i++) {
      if (arguments.get(i).equals(option) && arguments.get(i + 1).equals(value)) {
        count++;
      }
    }
    return count;
  }

  private static String size(Rendition rendition) {
    return rendition.width() + "x" + rendition.height();
  }

  private static VideoTrack video(int width, int height, String transfer) {
    return new VideoTrack(0, "h264", width, height, 25, transfer, OptionalDouble.of(60));
  }
}
