package vn.khaitri.shared;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khaitri.text.Texts;

/**
 * The words of a search, and how they become LIKE patterns with the escape character {@code !}.
 *
 * <p>Words are what stands between blanks and signs: nobody knows which signs a title was written
 * with. A search for signs alone looks for them as they are.
 */
public final class SearchWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
  private static final Pattern SPECIAL = Pattern.compile("[!%_]");

  private SearchWords() {}

  /** One pattern per word, all of which must fit a folded text; none for an empty query. */
  public static List<String> patterns(String query) {
    return words(query).stream().map(SearchWords::pattern).toList();
  }

  /** One pattern per word with the marks it was typed with, for a text in lower case. */
  public static List<String> exactPatterns(String query) {
    return split(Texts.stored(query).toLowerCase(Locale.ROOT)).map(SearchWords::pattern).toList();
  }

  /** The words in the search form of text, each once; none for an empty query. */
  public static List<String> words(String query) {
    return split(Texts.stored(query))
        .map(Texts::folded)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .toList();
  }

  private static Stream<String> split(String text) {
    var words = parts(BETWEEN, text);
    return (words.isEmpty() ? parts(SPACES, text) : words).stream();
  }

  private static List<String> parts(Pattern between, String text) {
    return between.splitAsStream(text).filter(Predicate.not(String::isEmpty)).distinct().toList();
  }

  private static String pattern(String word) {
    return "%" + SPECIAL.matcher(word).replaceAll("!$0") + "%";
  }
}
