package vn.khaitri.shared;

import java.util.List;
import java.util.regex.Pattern;

/** How the words of a search become LIKE patterns with the escape character {@code !}. */
public final class SearchWords {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern SPECIAL = Pattern.compile("[!%_]");

  private SearchWords() {}

  /** One pattern per word, all of which must fit a folded text; none for an empty query. */
  public static List<String> patterns(String query) {
    return SPACES
        .splitAsStream(Texts.folded(Texts.stored(query)))
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(word -> "%" + SPECIAL.matcher(word).replaceAll("!$0") + "%")
        .toList();
  }
}
