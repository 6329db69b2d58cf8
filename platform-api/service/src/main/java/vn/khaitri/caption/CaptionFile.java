package vn.khaitri.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.shared.FieldFault;

/** Reads WebVTT and SRT, which differ in little, and says what is wrong in which line. */
final class CaptionFile {
  private static final String ARROW = "-->";
  private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
  private static final Pattern WITHOUT_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> lines;
  private final boolean vtt;
  private final List<Placed> cues = new ArrayList<>();
  private final List<FieldFault> faults = new ArrayList<>();

  /** Whether numbers stand above the times of this file. */
  private boolean numbered;

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
  record Content(List<Placed> cues, List<FieldFault> faults) {}

  static Content read(String text) {
    return new CaptionFile(text).read();
  }

  private Content read() {
    int at = vtt ? endOfHeader() : 0;
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
      } else if (vtt && WITHOUT_CUE.matcher(lines.get(at)).matches()) {
        at = endOfBlock(at);
      } else {
        at = readBlock(at);
      }
    }
    return new Content(cues, faults);
  }

  /** Lines of their own may follow the signature; a cue may follow at once. */
  private int endOfHeader() {
    int end = 1;
    while (end < lines.size() && !lines.get(end).isEmpty() && !isTimes(end)) {
      end++;
    }
    return end;
  }

  /** A line of blanks alone is no end in WebVTT: programs that write by themselves leave such. */
  private int endOfBlock(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  /** Returns where the next one may begin. */
  private int readBlock(int from) {
    // A number or a name may stand above the times.
    int times = isTimes(from) ? from : from + 1;
    if (times >= lines.size() || !isTimes(times)) {
      faults.add(at(from + 1, "time-missing"));
      return endOfBlock(from);
    }
    numbered |= times > from && isNumber(from);
    int end = endOfCue(times);
    readCue(times, CueText.plain(String.join("\n", lines.subList(times + 1, end))));
    return end;
  }

  /** Times begin the next cue, also where no empty line stands before them or their number. */
  private int endOfCue(int times) {
    int end = times + 1;
    while (end < lines.size() && !lines.get(end).isEmpty() && !isTimes(end)) {
      if (numbered && isNumber(end) && end + 1 < lines.size() && isTimes(end + 1)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean isTimes(int line) {
    return lines.get(line).contains(ARROW);
  }

  private boolean isNumber(int line) {
    return NUMBER.matcher(lines.get(line)).matches();
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

  private static FieldFault at(int line, String name, Object... more) {
    return new FieldFault("/lines/" + line, name, more);
  }
}
