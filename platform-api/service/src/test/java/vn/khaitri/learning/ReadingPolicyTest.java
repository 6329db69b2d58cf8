package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.learning.ReadingPolicy.Traces;

class ReadingPolicyTest {
  private static final Instant OPENED = Instant.parse("2026-11-30T02:00:00Z");
  private static final Duration ASKED = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "Chuyển đổi số|3",
        "<h2>Mở đầu</h2><p>Việc của <b>mọi</b>người.</p>|6",
        "<p data-x=\"một hai\">ba</p>|1"
      })
  void wordsAreCountedOutsideOfTags(String html, int words) {
    assertEquals(words, ReadingPolicy.words(html));
  }

  @Test
  void aThousandWordsTakeTwoMinutesAtHalfTheUsualTime() {
    var blocks = List.of(Block.text("<p>" + "chữ ".repeat(1000) + "</p>"));

    var time = ReadingPolicy.timeFor(blocks, 0.5);

    assertEquals(Duration.ofMinutes(2), time);
  }

  @Test
  void picturesDocumentsAndLinksTakeTimeToo() {
    var blocks =
        List.of(
            new Block(null, BlockKind.PICTURE, "Sơ đồ", UUID.randomUUID(), null),
            new Block(null, BlockKind.DOCUMENT, "Kế hoạch", UUID.randomUUID(), null),
            new Block(null, BlockKind.LINK, "Trang", null, URI.create("https://example.vn")));

    var time = ReadingPolicy.timeFor(blocks, 0.5);

    assertEquals(Duration.ofSeconds(38), time);
  }

  @Test
  void theShortestLessonTakesSomeSeconds() {
    assertEquals(Duration.ofSeconds(5), ReadingPolicy.timeFor(List.of(), 0.5));
  }

  @Test
  void nothingIsAskedForWhereNoShareIs() {
    assertEquals(Duration.ZERO, ReadingPolicy.timeFor(List.of(Block.text("chữ ".repeat(1000))), 0));
  }

  @Test
  void timeIsCountedFromTheFirstOpening() {
    var traces = new Traces(OPENED, Optional.empty(), Optional.empty());

    assertEquals(Duration.ofSeconds(20), left(traces, 40));
    assertEquals(Duration.ZERO, left(traces, 60));
  }

  @Test
  void lessonsThatWereOpenedTogetherAreReadOneAfterTheOther() {
    var traces = new Traces(OPENED, Optional.of(OPENED.plusSeconds(60)), Optional.empty());

    assertEquals(Duration.ofSeconds(59), left(traces, 61));
  }

  @Test
  void whatWasReadBeforeTheOpeningTakesNothingAway() {
    var traces = new Traces(OPENED, Optional.of(OPENED.minusSeconds(5)), Optional.empty());

    assertEquals(Duration.ofSeconds(30), left(traces, 30));
  }

  @Test
  void nobodyReadsWhileTheyWatch() {
    var traces = new Traces(OPENED, Optional.empty(), Optional.of(OPENED.plusSeconds(40)));

    assertEquals(Duration.ofSeconds(59), left(traces, 41));
  }

  @Test
  void theLastReportOfThePageBeforeTakesNothingAway() {
    var traces = new Traces(OPENED, Optional.empty(), Optional.of(OPENED.plusSeconds(14)));

    assertEquals(Duration.ofSeconds(30), left(traces, 30));
  }

  private static Duration left(Traces traces, int seconds) {
    return ReadingPolicy.left(traces, ASKED, OPENED.plusSeconds(seconds));
  }
}
