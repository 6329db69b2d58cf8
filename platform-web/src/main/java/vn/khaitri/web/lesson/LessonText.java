package vn.khaitri.web.lesson;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khaitri.contract.authoring.LessonTags;

/**
 * The text of a lesson between the box in which it is written and the HTML that is kept. Who writes
 * no tags gets paragraphs from blank lines; who writes HTML keeps it.
 */
final class LessonText {
  private static final Pattern BREAK = Pattern.compile("<br ?/?>\n?");
  private static final Pattern PARAGRAPH = Pattern.compile("\\s*</?p>\\s*");
  private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");

  private LessonText() {}

  /** What is kept of what was written. */
  static String kept(String written) {
    var text = written.replace("\r\n", "\n").strip();
    if (text.isEmpty() || LessonTags.areIn(text)) {
      return text;
    }
    return Arrays.stream(BLANK_LINES.split(text))
        .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>\n") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** What stands in the box for what is kept: plain paragraphs as such, all else as HTML. */
  static String written(String kept) {
    var html = readable(kept);
    if (!html.startsWith("<p>")) {
      return html;
    }
    var paragraphs = PARAGRAPH.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("\n\n");
    var plain = unescaped(BLANK_LINES.matcher(paragraphs).replaceAll("\n\n").strip());
    // Words that look like a tag would be taken for one when they come back.
    return LessonTags.areIn(plain) ? html : plain;
  }

  /** The sanitiser writes signs as numbers that nobody could read in a box. */
  private static String readable(String html) {
    return html.replace("&#39;", "'")
        .replace("&#43;", "+")
        .replace("&#61;", "=")
        .replace("&#64;", "@")
        .replace("&#96;", "`");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unescaped(String html) {
    return html.replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
