package vn.khaitri.documents;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Facts between two lines of dashes, before everything else of a Markdown file (YAML). A file may
 * also begin with a rule, which looks the same: only lines of facts make it a front.
 *
 * @param title as the author wrote it, on one line; empty when none is said
 * @param others words of the facts that are not the title
 * @param end of it in the text; 0 when there is none
 */
record MarkdownFront(String title, int others, int end) {
  private static final MarkdownFront NONE = new MarkdownFront("", 0, 0);

  private static final Pattern FRONT =
      Pattern.compile(
          "\\A---[ \\t]*\\n(.*?\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  /** A fact, a list, what goes on from the line above, or a remark. */
  private static final Pattern LINE =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]*:(?:\\s.*)?|- .*|\\s+\\S.*|\\s*|#.*");

  private static final Pattern FACT = Pattern.compile("[\\p{L}_][^:]*:(?:\\s.*)?");

  private static final Pattern NAME = Pattern.compile("^[\\p{L}_][^:\\n]*:", Pattern.MULTILINE);

  /** The title with the lines that go on from it, which are indented. */
  private static final Pattern TITLE =
      Pattern.compile("^title:[ \\t]*(.*(?:\\n[ \\t]+\\S.*)*)", Pattern.MULTILINE);

  /** How YAML says that a text stands in the lines below. */
  private static final Pattern BELOW = Pattern.compile("\\A[>|][-+0-9]*[ \\t]*\\n");

  static MarkdownFront of(String text) {
    var front = FRONT.matcher(text);
    if (!front.find() || front.group(1) == null || !areFacts(front.group(1))) {
      return NONE;
    }
    var title = TITLE.matcher(front.group(1));
    var named = title.find() ? words(title.group(1)) : "";
    return new MarkdownFront(named, Words.in(facts(title.replaceFirst(""))), front.end());
  }

  /** What is said, without the names under which it is said. */
  private static String facts(String lines) {
    return NAME.matcher(lines).replaceAll("");
  }

  private static boolean areFacts(String lines) {
    var first = lines.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    return FACT.matcher(first).matches()
        && lines.lines().allMatch(line -> LINE.matcher(line).matches());
  }

  private static String words(String said) {
    var lines = BELOW.matcher(said).replaceFirst("");
    var line = Html.line(lines.lines().map(String::strip).collect(Collectors.joining(" ")));
    boolean quoted =
        line.length() > 1
            && (line.startsWith("\"") || line.startsWith("'"))
            && line.endsWith(line.substring(0, 1));
    return quoted ? Html.line(line.substring(1, line.length() - 1)) : line;
  }
}
