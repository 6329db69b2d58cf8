package vn.khaitri.web.learning;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The words of captions as one text to read. */
final class Transcript {
  private static final String CUE = "\n\n";

  private Transcript() {}

  /**
   * @param vtt as the API writes it: after the header one cue after the other, each its times and
   *     its words
   */
  static String of(String vtt) {
    return Arrays.stream(vtt.split(CUE))
        .skip(1)
        .map(cue -> cue.substring(cue.indexOf('\n') + 1).strip())
        .map(Transcript::unescaped)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
