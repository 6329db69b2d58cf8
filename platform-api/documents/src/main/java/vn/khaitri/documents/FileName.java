package vn.khaitri.documents;

import java.util.Locale;
import java.util.Set;

/** The name that somebody gave a file: for people to see, never a path. */
record FileName(String shown) {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "txt");

  static FileName of(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    return new FileName(Html.line(last.replaceAll("\\p{Cf}", "")));
  }

  /** Without its ending; a name of an ending alone is its own. */
  String stem() {
    int dot = shown.lastIndexOf('.');
    return dot > 0 ? shown.substring(0, dot).strip() : shown;
  }

  String ending() {
    return shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  boolean isMarkdown() {
    return MARKDOWN.contains(ending());
  }
}
