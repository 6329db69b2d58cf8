package vn.khaitri.catalog;

import java.util.List;
import java.util.regex.Pattern;
import vn.khaitri.shared.Texts;

/** How the words of a search become LIKE patterns with the escape character {@code !}. */
final class SearchPolicy {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern SPECIAL = Pattern.compile("[!%_]");

  private SearchPolicy() {}

  /** One pattern per word, all of which must fit; none for an empty query. */
  static List<String> patterns(String query) {
    return SPACES
        .splitAsStream(Texts.folded(Texts.stored(query)))
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(word -> "%" + SPECIAL.matcher(word).replaceAll("!$0") + "%")
        .toList();
  }
}
