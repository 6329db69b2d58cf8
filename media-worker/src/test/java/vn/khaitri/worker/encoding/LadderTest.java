package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
  @ParameterizedTest
  @CsvSource({
    "2160, 240 360 540 720 1080",
    "1080, 240 360 540 720 1080",
    "720, 240 360 540 720",
    "600, 240 360 540",
    "480, 240 360 480",
    "380, 240 360",
    "360, 240 360",
    "301, 240 300",
    "240, 240",
    "144, 144"
  })
  void neverEnlarges(int source, String expected) {
    // When
    var rungs = Ladder.upTo(source);

    // Then
    assertEquals(
        List.of(expected.split(" ")),
        rungs.stream().map(rung -> Integer.toString(rung.shortSide())).toList());
  }

  @Test
  void givesASmallerRungFewerBits() {
    // When
    var highest = Ladder.upTo(480).getLast();

    // Then
    assertEquals(new Rung(480, 24, 869, "veryfast", true), highest);
  }
}
