package vn.khaitri.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.shared.Fault;

/** Reads WebVTT and SRT, which differ in little, and says what is wrong in which line. */
final class CaptionFile {
  private static final String ARROW = "-->";
  private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
  private static final Pattern WITHOUT_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> lines;
  private final boolean vtt;
  private final List<Placed> cues = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private CaptionFile(String text) {
    lines = List.of(text.split("\\r\\n|\\r|\\n", -1));
    vtt = SIGNATURE.matcher(lines.getFirst()).matches();
  }

  /**
   * @param line of its times in the file, from 1
   */
  record Placed(int line, Cue cue) {}

  /**
   * @param cues those that can be read
   * @param faults of the others
   */
  record Content(List<Placed> cues, List<Fault> faults) {}

  static Content read(String text) {
    return new CaptionFile(text).read();
  }

  private Content read() {
    int at = vtt ? endOfBlock(0) : 0;
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
      } else {
        int end = endOfBlock(at);
        readBlock(at, end);
        at = end;
      }
    }
    return new Content(cues, faults);
  }

  private int endOfBlock(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private void readBlock(int from, int end) {
    if (vtt && WITHOUT_CUE.matcher(lines.get(from)).matches()) {
      return;
    }
    // A number or a name may stand above the times.
    int times = lines.get(from).contains(ARROW) ? from : from + 1;
    if (times >= end || !lines.get(times).contains(ARROW)) {
      faults.add(at(from + 1, "time-missing"));
      return;
    }
    readCue(times, CueText.plain(String.join("\n", lines.subList(times + 1, end))));
  }

  private void readCue(int line, String text) {
    var sides = lines.get(line).split(ARROW, 2);
    var start = time(line, sides[0].strip());
    // Settings of the place on the screen follow the end.
    var end = time(line, SPACE.split(sides[1].strip(), 2)[0]);
    if (start.isPresent() && end.isPresent()) {
      var words = vtt ? CueText.unescaped(text) : text;
      cues.add(new Placed(line + 1, new Cue(start.getAsLong(), end.getAsLong(), words)));
    }
  }

  private OptionalLong time(int line, String text) {
    var time = CueTime.read(text);
    if (time.isEmpty()) {
      var name = text.startsWith("-") ? "time-negative" : "time-unreadable";
      faults.add(at(line + 1, name, text.substring(0, Math.min(text.length(), 40))));
    }
    return time;
  }

  private static Fault at(int line, String name, Object... more) {
    return new Fault("/lines/" + line, name, more);
  }
}
