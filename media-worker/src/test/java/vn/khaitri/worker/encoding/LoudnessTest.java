package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoudnessTest {
  @ParameterizedTest
  @CsvSource({
    "-26, -12.5, volume=10.00dB",
    "-26, -4.5, volume=3.00dB",
    "-10, -0.5, volume=-6.00dB",
    "-70, -60, volume=0.00dB"
  })
  void isRaisedAsFarAsItsPeaksAllow(double integrated, double peak, String expected) {
    // When
    var filter = new Loudness(integrated, peak).filter();

    // Then
    assertEquals(expected, filter);
  }

  @Test
  void isReadFromTheSummary() {
    // Given
    var messages =
        List.of(
            "[Parsed_ebur128_0 @ 0x5] Summary:",
            "",
            "  Integrated loudness:",
            "    I:         -23.4 LUFS",
            "    Threshold: -33.4 LUFS",
            "  True peak:",
            "    Peak:       -3.1 dBFS");

    // When
    var loudness = Loudness.read(messages);

    // Then
    assertEquals(new Loudness(-23.4, -3.1), loudness);
  }

  @Test
  void ofSilenceAsksForNoGain() {
    // Given
    var messages = List.of("    I:         -70.0 LUFS", "    Peak:       -inf dBFS");

    // When
    var filter = Loudness.read(messages).filter();

    // Then
    assertEquals("volume=0.00dB", filter);
  }
}
