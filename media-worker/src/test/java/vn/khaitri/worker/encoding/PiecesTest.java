package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 24",
    "35, 1, 24",
    "36, 2, 24",
    "90, 4, 24",
    "360, 10, 36",
    "600, 10, 60",
    "3600, 60, 60",
    "21600, 360, 60"
  })
  void areATenthOfTheVideoWithinTheirLimits(double seconds, int count, int length) {
    // When
    var pieces = of(seconds);

    // Then
    assertEquals(new Pieces(count, length), pieces);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 35.9, 36, 47, 59.99, 100, 361, 3599.5})
  void followOneAnotherFromZeroToTheEnd(double seconds) {
    // When
    var pieces = IntStream.range(0, of(seconds).count()).mapToObj(of(seconds)::piece).toList();

    // Then
    assertEquals(0, pieces.getFirst().start());
    for (var i = 1; i < pieces.size(); i++) {
      assertEquals(pieces.get(i - 1).end(), pieces.get(i).start());
      assertEquals(0, pieces.get(i).start() % EncodingPlan.SEGMENT_SECONDS);
      assertFalse(pieces.get(i - 1).last());
    }
    assertTrue(pieces.getLast().last());
    assertEquals(seconds, pieces.stream().mapToDouble(piece -> piece.seconds(seconds)).sum(), 1e-6);
  }

  @ParameterizedTest
  @ValueSource(doubles = {36, 59, 61, 84.1, 1000})
  void leaveNoCrumbAtTheEnd(double seconds) {
    // When
    var pieces = of(seconds);

    // Then
    var last = pieces.piece(pieces.count() - 1).seconds(seconds);
    assertTrue(last >= pieces.length() / 2.0, "last piece of " + last + " s");
  }

  @Test
  void areNeverShorterThanASegment() {
    // When
    var pieces = Pieces.of(30, Duration.ofSeconds(1), Duration.ofSeconds(2));

    // Then
    assertEquals(new Pieces(5, 6), pieces);
  }

  private static Pieces of(double seconds) {
    return Pieces.of(seconds, Duration.ofSeconds(24), Duration.ofSeconds(60));
  }
}
