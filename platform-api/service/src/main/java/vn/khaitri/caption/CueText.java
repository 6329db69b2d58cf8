package vn.khaitri.caption;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;

/** The words of a cue, without what only says how they look. */
final class CueText {
  /** What else stands in angle brackets is words. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:b|i|u|s|c|ruby|rt)(?:\\.[^\\s<>]*)?\\s*>"
              + "|<(?:font|span)(?:\\s+[\\w-]+\\s*=[^<>]*)?>|<lang(?:\\.[^\\s<>]*)?(?:\\s[^<>]*)?>"
              + "|</(?:v|lang|font|span)\\s*>|<\\d[\\d:.]*>",
          Pattern.CASE_INSENSITIVE);

  /** Who speaks, which players of WebVTT may show. */
  private static final Pattern VOICE =
      Pattern.compile("<v(?:\\.[^\\s<>]*)?(?:\\s+([^<>]*?))?\\s*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  /** Positions and the like that players of SRT know from another format. */
  private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]*}");

  private CueText() {}

  static String plain(String text) {
    var lines = BREAK.matcher(text).replaceAll("\n");
    var spoken = VOICE.matcher(lines).replaceAll(voice -> named(voice.group(1)));
    var bare = TAG.matcher(spoken).replaceAll("");
    return OVERRIDE
        .matcher(bare)
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String named(@Nullable String speaker) {
    return speaker == null || speaker.isEmpty() ? "" : Matcher.quoteReplacement(speaker) + ": ";
  }

  /** What WebVTT writes with an ampersand: the character references of HTML. */
  static String unescaped(String text) {
    return Encoding.decodeHtml(text, false);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
