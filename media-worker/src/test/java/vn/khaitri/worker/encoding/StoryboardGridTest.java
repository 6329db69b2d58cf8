package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoryboardGridTest {
  @Test
  void aShortVideoHasATilePerSegmentOnOneSmallSheet() {
    var grid = StoryboardGrid.of(3, 426, 240);

    assertEquals(new StoryboardGrid(3, 1, 160, 90, 3, 1), grid);
    assertEquals(
        """
        WEBVTT

        00:00:00.000 --> 00:00:06.000
        storyboard-1.jpg#xywh=0,0,160,90

        00:00:06.000 --> 00:00:12.000
        storyboard-1.jpg#xywh=160,0,160,90

        00:00:12.000 --> 00:00:14.520
        storyboard-1.jpg#xywh=320,0,160,90
        """,
        grid.cues(14.52));
  }

  @Test
  void sheetsHoldAHundredTiles() {
    var grid = StoryboardGrid.of(101, 426, 240);

    assertEquals(2, grid.sheets());
    assertTrue(
        grid.cues(606)
            .endsWith("00:10:00.000 --> 00:10:06.000\nstoryboard-2.jpg#xywh=0,0,160,90\n"),
        grid.cues(606));
  }

  @Test
  void hoursHaveNoMoreThanTwoHundredTiles() {
    var grid = StoryboardGrid.of(3600, 426, 240);

    assertEquals(200, grid.tiles());
    assertEquals(18, grid.segmentsPerTile());
    assertTrue(grid.cues(21600).contains("05:58:12.000 --> 06:00:00.000"), grid.cues(21600));
  }

  @Test
  void aStandingVideoHasStandingTiles() {
    var grid = StoryboardGrid.of(4, 240, 426);

    assertEquals("90x160", grid.tileWidth() + "x" + grid.tileHeight());
  }
}
