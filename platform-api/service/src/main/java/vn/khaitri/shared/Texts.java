package vn.khaitri.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two forms in which Vietnamese text is kept. */
public final class Texts {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Texts() {}

  /** The stored form: composed (NFC), without NUL, which PostgreSQL refuses. */
  public static String stored(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u0000", "");
  }

  /**
   * The search form: lower case, without marks, đ as d. "Chuyển đổi số" becomes "chuyen doi so".
   */
  public static String folded(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT).strip();
  }
}
