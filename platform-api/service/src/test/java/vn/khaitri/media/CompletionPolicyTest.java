package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.shared.ProblemException;

class CompletionPolicyTest {
  private static final String SHA_256 = "0123456789abcdef".repeat(4);

  static Stream<CompleteJob> unusable() {
    return Stream.of(
        report(Double.POSITIVE_INFINITY, SHA_256, "master.m3u8", null),
        report(Double.NaN, SHA_256, "master.m3u8", null),
        report(16, SHA_256.substring(1), "master.m3u8", null),
        report(16, SHA_256.toUpperCase(java.util.Locale.ROOT), "master.m3u8", null),
        report(16, SHA_256, "../other/master.m3u8", null),
        report(16, SHA_256, "master.m3u8", "/audio.m4a"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void aReportThatCannotBeUsedIsRefused(CompleteJob report) {
    var refusal =
        assertThrows(ProblemException.class, () -> CompletionPolicy.requireUsable(report));

    assertEquals(MediaProblem.COMPLETION_UNUSABLE, refusal.type());
  }

  @Test
  void aSilentVideoHasNoSoundFile() {
    assertDoesNotThrow(
        () -> CompletionPolicy.requireUsable(report(16, SHA_256, "hls/master.m3u8", null)));
  }

  private static CompleteJob report(double seconds, String sha256, String master, String audio) {
    return new CompleteJob(
        1, seconds, sha256, master, "poster.jpg", "saver.mp4", 1000, audio, null, null, List.of());
  }
}
