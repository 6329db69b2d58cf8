package vn.khaitri.caption;

import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.khaitri.contract.caption.CaptionsView.LanguageView;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemTexts;

/** Languages of captions, by their tags of BCP 47. */
final class CaptionLanguages {
  private static final String FIRST = "vi";

  /** Those of the larger peoples of Vietnam, by ISO 639-3. */
  private static final List<String> OFFERED =
      List.of(
          FIRST, "en", "tyz", "blt", "mtq", "km", "nut", "hmv", "ium", "jra", "rad", "bdq", "sed",
          "cjm");

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
  private static final int LONGEST = 35;
  private static final FeatureTexts TEXTS =
      FeatureTexts.of("caption", ProblemTexts.LOCALES.getFirst());

  static final Comparator<String> ORDER =
      Comparator.comparing((String tag) -> !tag.equals(FIRST))
          .thenComparing(tag -> OFFERED.contains(tag) ? OFFERED.indexOf(tag) : OFFERED.size())
          .thenComparing(Comparator.naturalOrder());

  private CaptionLanguages() {}

  /** The tag in its usual spelling; 400 for what is no language. */
  static String usual(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      var usual = locale.toLanguageTag();
      if (usual.length() <= LONGEST && isKnown(locale.getLanguage())) {
        return usual;
      }
    } catch (IllformedLocaleException malformed) {
      // Said below.
    }
    throw new ProblemException(CaptionProblem.CAPTION_LANGUAGE_UNKNOWN);
  }

  /** Of ISO 639-3 Java knows no list: any three letters may be one. */
  private static boolean isKnown(String language) {
    return language.length() == 3 || KNOWN.contains(language);
  }

  static List<LanguageView> offered() {
    return OFFERED.stream().map(tag -> new LanguageView(tag, label(tag))).toList();
  }

  static String label(String tag) {
    if (OFFERED.contains(tag)) {
      return TEXTS.text("language." + tag);
    }
    var locale = Locale.forLanguageTag(tag);
    return locale.getDisplayName(isNamed(locale) ? locale : TEXTS.locale());
  }

  private static boolean isNamed(Locale locale) {
    return !locale.getDisplayLanguage(locale).equals(locale.getLanguage());
  }
}
