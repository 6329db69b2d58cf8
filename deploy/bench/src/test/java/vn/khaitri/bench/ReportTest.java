package vn.khaitri.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));

  private static Pair pair(long ours, long least) {
    var pair = new Pair();
    pair.add(ours, least);
    return pair;
  }

  @Test
  void aRatioWithinItsTargetIsOk() {
    report.ratio("authoring.copy", pair(15_000_000, 10_000_000), 2.0);

    assertEquals(
        "authoring.copy             1.50  <=  2.00  ok    (15.0 ms / 10.0 ms)",
        printed.toString(StandardCharsets.UTF_8).strip());
    assertTrue(report.allMet());
  }

  @Test
  void aFigureWithoutTargetIsNeitherOkNorShort() {
    report.most("pages.search", 13.2, null, "CPU-ms");

    assertEquals(
        "pages.search              13.20  no target       (CPU-ms)",
        printed.toString(StandardCharsets.UTF_8).strip());
    assertTrue(report.allMet());
  }

  @Test
  void aRatioBeyondItsTargetIsShort() {
    report.ratio("authoring.copy", pair(25_000_000, 10_000_000), 2.0);

    assertTrue(printed.toString(StandardCharsets.UTF_8).contains(" short "));
    assertFalse(report.allMet());
  }
}
