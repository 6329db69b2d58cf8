package vn.khaitri.documents;

import java.util.Locale;
import vn.khaitri.text.Syllables;
import vn.khaitri.text.Tcvn3;

/** Words in a font from before Unicode, which shows other letters than are written. */
final class WordLetters {
  private static final String TCVN3 = ".vn";

  private WordLetters() {}

  /**
   * @param text as it is shown
   * @param remark what the author should look at; empty when there is nothing
   */
  record Shown(String text, String remark) {}

  /**
   * @param font in which Word shows the text; may be empty
   */
  static Shown of(String text, String font) {
    var name = font.toLowerCase(Locale.ROOT);
    if (text.chars().noneMatch(letter -> letter > 0x7f)) {
      return new Shown(name.startsWith(TCVN3) && name.endsWith("h") ? upper(text) : text, "");
    }
    if (name.startsWith("vni-") || name.startsWith("vni ")) {
      return new Shown(text, "legacy-font");
    }
    if (!name.startsWith(TCVN3) || text.chars().anyMatch(letter -> letter > 0xff)) {
      return new Shown(text, "");
    }
    var read = Tcvn3.vietnamese(text);
    var shown = name.endsWith("h") ? upper(read) : read;
    return new Shown(shown, Syllables.makeUp(read) ? "legacy-font-converted" : "legacy-font");
  }

  /** Fonts whose name ends in H show capitals for small letters. */
  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
