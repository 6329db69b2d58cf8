package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryboardTextTest {
  private static final StoryboardText BOARD =
      new StoryboardText(
          "WEBVTT\n\n00:00:00.000 --> 00:00:06.000\na.jpg#xywh=0,0,160,90\n\n"
              + "00:06.000 --> 00:12.000\na.jpg#xywh=160,0,160,90\n");

  @Test
  void namesEachPictureOnce() {
    assertTrue(BOARD.usable());
    assertEquals(List.of("a.jpg"), BOARD.names());
  }

  @Test
  void onlyPicturesGetOtherAddresses() {
    assertEquals(
        BOARD.text().replace("a.jpg", "http://store/a.jpg?sign=$1"),
        BOARD.renamed(name -> "http://store/" + name + "?sign=$1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEBVTT",
        "WEBVTT\n\n00:00.000 --> 00:06.000\n",
        "a.jpg#xywh=0,0,1,1\n",
        "WEBVTT\n\n00:00.000 --> 00:06.000\na.jpg\n",
        "WEBVTT\n\nSTYLE\na.jpg#xywh=0,0,1,1\n"
      })
  void whatSaysMoreOrLessIsNone(String text) {
    assertFalse(new StoryboardText(text).usable());
  }
}
