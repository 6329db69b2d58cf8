package vn.khaitri.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a text is Vietnamese: of what syllables can be, which no misread octets are for long. */
public final class Syllables {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
              + "[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?");

  /** Names and borrowed words are few among the others. */
  private static final double MOST = 0.8;

  private Syllables() {}

  /** False also for a text all of whose letters are plain: it could be in any language. */
  public static boolean makeUp(String text) {
    var marked =
        WORD.matcher(Texts.stored(text))
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .filter(Predicate.not(Syllables::isPlain))
            .toList();
    var syllables = marked.stream().filter(Syllables::isSyllable).count();
    return !marked.isEmpty() && syllables >= MOST * marked.size();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter < 0x80);
  }

  private static boolean isSyllable(String word) {
    var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    var tones = TONE.matcher(parts).results().count();
    var bare = Normalizer.normalize(TONE.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
    return tones <= 1 && SYLLABLE.matcher(bare).matches();
  }
}
