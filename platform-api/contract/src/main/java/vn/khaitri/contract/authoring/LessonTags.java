package vn.khaitri.contract.authoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is a tag in the text of a lesson. Everything else in angle brackets is words, such as {@code
 * <Tên đăng nhập>}, {@code <hoc.vien@example.vn>} or {@code a<b và c>d}, and stays in the text.
 */
public final class LessonTags {
  /** Elements of HTML that text is pasted with; which of them a lesson shows is another matter. */
  private static final Set<String> NAMES =
      Set.of(
          ("a abbr acronym address applet area article aside audio b base bdi bdo big blockquote"
                  + " body br button canvas caption center circle cite code col colgroup data"
                  + " datalist dd defs del details dfn dialog dir div dl dt ellipse em embed"
                  + " fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5"
                  + " h6 head header hgroup hr html i iframe image img input ins kbd label legend"
                  + " li line link main map mark marquee math meta meter mfrac mi mn mo mrow ms"
                  + " msqrt msub msup mtable mtd mtext mtr nav nobr object ol optgroup option"
                  + " output p param path picture polygon polyline pre progress q rect rp rt ruby"
                  + " s samp script section select small source span strike strong style sub"
                  + " summary sup svg table tbody td textarea tfoot th thead time tr track tspan tt"
                  + " u ul use var video wbr")
              .split(" "));

  /** What stands in them is no text: without an end, it would swallow the rest of a lesson. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of("script", "style", "iframe", "object", "textarea");

  /** Elements that may stand inside a word; all others end it. */
  private static final Set<String> IN_WORDS =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small"
                  + " span strike strong sub sup tt u var")
              .split(" "));

  /** Attributes that stand without a value. */
  private static final String FLAG =
      "(?:allowfullscreen|async|autoplay|checked|controls|default|defer|disabled|hidden|inert|loop"
          + "|multiple|muted|nomodule|noshade|novalidate|nowrap|open|readonly|required|reversed"
          + "|selected)";

  private static final String ATTRIBUTE =
      "(?:" + FLAG + "|[a-zA-Z_:][-\\w:.]*+\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>`]++))";

  /**
   * A tag, the beginning of a comment or a declaration. Names with a colon come from Word ({@code
   * <o:p>}). No part of it looks twice at a character, and what repeats is counted, so that no text
   * takes long or deep.
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--|<[!?][a-zA-Z\\[][^<>]*+>|</?([a-zA-Z][a-zA-Z0-9]*+(?::[a-zA-Z]++)?+)"
              + "(?:(?:\\s++|(?<=[\"']))"
              + ATTRIBUTE
              + "){0,60}+\\s*+/?+>");

  private static final Pattern REFERENCE = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\w{1,8});");

  private static final String COMMENT = "<!--";
  private static final String END_OF_COMMENT = "-->";

  private final String html;
  private final String lower;
  private final Matcher markup;
  private final Map<String, Integer> lastEnds = new HashMap<>();
  private int from;

  private LessonTags(String html) {
    this.html = html;
    // Letter by letter: some others are two when they are small, and places would shift.
    this.lower =
        html.codePoints()
            .map(c -> c < 128 ? Character.toLowerCase(c) : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    this.markup = MARKUP.matcher(html);
  }

  /** Whether a text is HTML and not words alone. */
  public static boolean areIn(String text) {
    return new LessonTags(text).next();
  }

  /** The same HTML with each bracket that begins no tag as the words that it is. */
  public static String escapedOutside(String html) {
    var tags = new LessonTags(html);
    var escaped = new StringBuilder(html.length() + 16);
    int done = 0;
    while (tags.next()) {
      var start = tags.markup.start();
      escaped.append(words(html, done, start)).append(html, start, tags.from);
      done = tags.from;
    }
    return escaped.append(words(html, done, html.length())).toString();
  }

  /**
   * What of HTML is words.
   *
   * @param text what readers see
   * @param comments what nobody sees
   */
  public record Words(String text, String comments) {}

  /** The words of HTML without its tags; marks that HTML writes by name are spaces. */
  public static Words words(String html) {
    var tags = new LessonTags(html);
    var text = new StringBuilder();
    var comments = new StringBuilder();
    int done = 0;
    while (tags.next()) {
      text.append(html, done, tags.markup.start());
      done = tags.from;
      if (tags.markup.group().equals(COMMENT)) {
        comments.append(html, tags.markup.end(), done - END_OF_COMMENT.length()).append('\n');
      } else if (!tags.isInWord()) {
        text.append('\n');
      }
    }
    text.append(html, done, html.length());
    return new Words(REFERENCE.matcher(text).replaceAll(" "), comments.toString());
  }

  private boolean isInWord() {
    var name = markup.group(1);
    return name != null && IN_WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Goes to the next tag, behind which {@link #from} then stands. */
  private boolean next() {
    while (markup.find(from)) {
      from = markup.end();
      if (markup.group().equals(COMMENT)) {
        if (endsAfter(END_OF_COMMENT)) {
          from = html.indexOf(END_OF_COMMENT, from) + END_OF_COMMENT.length();
          return true;
        }
      } else if (markup.group(1) == null || isElement(markup.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean isElement(String name) {
    return name.indexOf(':') > 0
        || (NAMES.contains(name) && (!WITHOUT_TEXT.contains(name) || endsAfter("</" + name)));
  }

  private boolean endsAfter(String end) {
    return lastEnds.computeIfAbsent(end, lower::lastIndexOf) >= markup.start();
  }

  private static String words(String html, int from, int to) {
    return html.substring(from, to).replace("<", "&lt;");
  }
}
