package vn.khaitri.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {
  @Test
  void theRatioIsOfTheMedians() {
    var pair = new Pair();
    pair.add(30_000_000, 10_000_000);
    pair.add(20_000_000, 900_000_000);
    pair.add(500_000_000, 5_000_000);

    assertEquals(3.0, pair.ratio());
    assertEquals(30.0, pair.ourMillis());
    assertEquals(10.0, pair.leastMillis());
  }

  @Test
  void bothSidesTakeTurnsAndTheFirstRoundsDoNotCount() throws Exception {
    var acts = new ArrayList<String>();

    Pair.measured(1, 2, () -> acts.add("before"), () -> acts.add("ours"), () -> acts.add("least"));

    assertEquals(
        List.of("before", "ours", "least", "before", "ours", "least", "before", "ours", "least"),
        acts);
  }
}
