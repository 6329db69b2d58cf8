package vn.khaitri.media;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The WebVTT text of a storyboard, each cue a part of a picture beside it. */
record StoryboardText(String text) {
  /** More is none: two hundred cues have 15 kB. */
  static final int MAX_BYTES = 256 * 1024;

  private static final Pattern CLOCK = Pattern.compile("(\\d+:)?\\d\\d:\\d\\d\\.\\d{3}");
  private static final Pattern TIMES = Pattern.compile(CLOCK + " --> " + CLOCK);
  private static final Pattern PART =
      Pattern.compile("(.+)(#xywh=\\d{1,5},\\d{1,5},\\d{1,5},\\d{1,5})");

  /** Whether there is nothing in it but times and parts of pictures. */
  boolean usable() {
    var lines = text.lines().toList();
    return lines.size() > 1
        && lines.getFirst().equals("WEBVTT")
        && lines.stream().skip(1).allMatch(StoryboardText::isKnown)
        && !names().isEmpty();
  }

  /** The pictures that it names. */
  List<String> names() {
    return text.lines()
        .map(PART::matcher)
        .filter(Matcher::matches)
        .map(part -> part.group(1))
        .distinct()
        .toList();
  }

  /** The same with another address for each picture. */
  String renamed(UnaryOperator<String> address) {
    var renamed = new StringBuilder();
    for (var line : text.lines().toList()) {
      var part = PART.matcher(line);
      renamed.append(part.matches() ? address.apply(part.group(1)) + part.group(2) : line);
      renamed.append('\n');
    }
    return renamed.toString();
  }

  private static boolean isKnown(String line) {
    return line.isEmpty() || TIMES.matcher(line).matches() || PART.matcher(line).matches();
  }
}
