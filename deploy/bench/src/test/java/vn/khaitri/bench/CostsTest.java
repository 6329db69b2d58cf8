package vn.khaitri.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostsTest {
  @Test
  void whatWasUsedIsSharedByTheActs() {
    var before = new Costs(1_000_000, 0);
    var after = new Costs(5_000_000, 20_000_000);

    var millis = after.millisSince(before, 4);

    assertArrayEquals(new double[] {1, 5}, millis, 1e-9);
    assertEquals(6, Costs.sum(millis), 1e-9);
  }

  @Test
  void eachProgramHasItsOwnMedian() {
    var rounds = List.of(new double[] {1, 9}, new double[] {3, 8}, new double[] {2, 7});

    assertArrayEquals(new double[] {2, 8}, Costs.medians(rounds), 1e-9);
  }
}
