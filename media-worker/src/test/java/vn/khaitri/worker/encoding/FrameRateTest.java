package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameRateTest {
  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "24, 24",
    "23.976, 24",
    "29.97, 30",
    "30, 30",
    "50, 25",
    "59.94, 30",
    "120, 30",
    "1000, 30",
    "27.3, 28",
    "15, 15",
    "3, 10",
    "0, 30"
  })
  void isWholeAndAtMostThirty(double source, int expected) {
    // When
    var rate = FrameRate.forSource(source);

    // Then
    assertEquals(expected, rate);
  }
}
