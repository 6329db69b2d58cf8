package vn.khaitri.shared;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the words of a search become LIKE patterns with the escape character {@code !}. */
public final class SearchWords {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern SPECIAL = Pattern.compile("[!%_]");

  private SearchWords() {}

  /** One pattern per word, all of which must fit a folded text; none for an empty query. */
  public static List<String> patterns(String query) {
    return patternsOf(Texts.folded(Texts.stored(query)));
  }

  /** One pattern per word with the marks it was typed with, for a text in lower case. */
  public static List<String> exactPatterns(String query) {
    return patternsOf(Texts.stored(query).toLowerCase(Locale.ROOT));
  }

  private static List<String> patternsOf(String words) {
    return SPACES
        .splitAsStream(words)
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(word -> "%" + SPECIAL.matcher(word).replaceAll("!$0") + "%")
        .toList();
  }
}
