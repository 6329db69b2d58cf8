package vn.khaitri.caption;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a cue, without what only says how they look. */
final class CueText {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:b|i|u|s|c|v|lang|ruby|rt|font|span)(?:[.\\s][^<>]*)?>|<\\d[\\d:.]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  /** Positions and the like that players of SRT know from another format. */
  private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]*}");

  private CueText() {}

  static String plain(String text) {
    var bare = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    return OVERRIDE
        .matcher(bare)
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** What WebVTT writes with an ampersand; {@code &amp;} last, or it would make others. */
  static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u00a0")
        .replace("&lrm;", "\u200e")
        .replace("&rlm;", "\u200f")
        .replace("&amp;", "&");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
