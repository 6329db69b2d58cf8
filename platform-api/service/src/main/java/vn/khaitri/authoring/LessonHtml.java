package vn.khaitri.authoring;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.khaitri.contract.authoring.LessonTags;

/**
 * The HTML that a lesson may hold; all else is dropped, its words kept. Pictures from elsewhere are
 * none of it: they would tell a foreign server who reads when.
 */
final class LessonHtml {
  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote")
          .allowElements(
              "ul", "ol", "li", "strong", "em", "b", "i", "u", "sub", "sup", "code", "pre")
          .allowElements("div", "dl", "dt", "dd", "s", "del")
          // What else begins a line by itself goes on doing so.
          .allowElements(
              (name, attributes) -> "div",
              "address",
              "article",
              "aside",
              "center",
              "details",
              "dialog",
              "dir",
              "fieldset",
              "figcaption",
              "figure",
              "footer",
              "form",
              "header",
              "hgroup",
              "legend",
              "main",
              "nav",
              "option",
              "section",
              "summary")
          .allowElements((name, attributes) -> "s", "strike")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowElements("a")
          .allowAttributes("colspan", "rowspan")
          .matching(Pattern.compile("[1-9][0-9]?"))
          .onElements("th", "td")
          .allowAttributes("scope")
          .matching(true, "row", "col")
          .onElements("th")
          .allowAttributes("type")
          .matching(Pattern.compile("[1aAiI]"))
          .onElements("ol")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,4}"))
          .onElements("ol")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .matching(Pattern.compile("(?i)(https?://|mailto:).+"))
          .onElements("a")
          .requireRelsOnLinks("noopener")
          .toFactory();

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANK = Pattern.compile("(?:\\s|\\h|&nbsp;|&#160;|\\u200b)*");

  private LessonHtml() {}

  static String sanitised(String html) {
    return ALLOWED.sanitize(LessonTags.escapedOutside(html));
  }

  /** True when a reader would see nothing: no words. */
  static boolean isEmpty(String html) {
    return BLANK.matcher(TAG.matcher(sanitised(html)).replaceAll("")).matches();
  }
}
