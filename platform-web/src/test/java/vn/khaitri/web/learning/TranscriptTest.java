package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TranscriptTest {
  @Test
  void theWordsAreReadWithoutTheirTimes() {
    var vtt =
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nXin chào\ncác bạn\n\n"
            + "00:00:02.000 --> 00:00:03.000\n1 &lt; 2 &amp;lt;\n";

    assertEquals("Xin chào\ncác bạn\n1 < 2 &lt;\n", Transcript.of(vtt));
  }

  @Test
  void captionsWithoutCuesAreEmpty() {
    assertEquals("\n", Transcript.of("WEBVTT\n\n"));
  }
}
