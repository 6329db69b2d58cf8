package vn.khaitri.caption;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khaitri.contract.caption.Cue;

/** Captions as files. */
final class CueWriter {
  private CueWriter() {}

  static String vtt(List<Cue> cues) {
    return cues.stream()
        .map(cue -> times(cue, '.') + "\n" + CueText.escaped(cue.text()) + "\n")
        .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
  }

  static String srt(List<Cue> cues) {
    return IntStream.range(0, cues.size())
        .mapToObj(n -> n + 1 + "\n" + times(cues.get(n), ',') + "\n" + cues.get(n).text() + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String times(Cue cue, char point) {
    return CueTime.write(cue.startMillis(), point)
        + " --> "
        + CueTime.write(cue.endMillis(), point);
  }
}
