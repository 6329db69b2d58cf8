package vn.khaitri.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two forms in which Vietnamese text is kept. */
public final class Texts {
  /** Marks, and what shows nothing: soft hyphens, joiners, spaces without width. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  /**
   * NUL, which PostgreSQL refuses, and the controls that turn the direction of what follows them
   * (UAX #9): no language of the country needs one, and with them a title or a file name shows
   * other words than it has.
   */
  private static final Pattern NEVER_STORED =
      Pattern.compile("[\\u0000\\u202A-\\u202E\\u2066-\\u2069]");

  /** As UAX #15 bounds them; the languages of the country need three. */
  private static final int MARKS_IN_A_ROW = 30;

  /** Shows nothing and parts marks, so that none has to be left out. */
  private static final char GRAPHEME_JOINER = '\u034F';

  private Texts() {}

  /**
   * The stored form: composed (NFC), without NUL and without turns of direction. Takes time in
   * proportion to the length of the text, whatever it holds.
   */
  public static String stored(String text) {
    return Normalizer.normalize(
        streamSafe(NEVER_STORED.matcher(text).replaceAll("")), Normalizer.Form.NFC);
  }

  /**
   * The search form: lower case, without marks, đ as d. "Chuyển đổi số" becomes "chuyen doi so".
   */
  public static String folded(String text) {
    return withoutMarks(text).replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT).strip();
  }

  /** The letters alone: "Chuyển đổi số" becomes "Chuyen đoi so". */
  public static String withoutMarks(String text) {
    return MARKS
        .matcher(Normalizer.normalize(streamSafe(text), Normalizer.Form.NFD))
        .replaceAll("");
  }

  /**
   * The Stream-Safe Text Format of UAX #15. Marks that follow each other are sorted when a text is
   * normalised, which takes time in the square of their number: a few megabytes of them would hold
   * a processor for hours.
   */
  private static String streamSafe(String text) {
    StringBuilder safe = null;
    int copied = 0;
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      marks = isMark(character) ? marks + 1 : 0;
      if (marks > MARKS_IN_A_ROW) {
        safe = safe == null ? new StringBuilder(text.length() + 16) : safe;
        safe.append(text, copied, at).append(GRAPHEME_JOINER);
        copied = at;
        marks = 1;
      }
      at += Character.charCount(character);
    }
    return safe == null ? text : safe.append(text, copied, text.length()).toString();
  }

  private static boolean isMark(int character) {
    return character != GRAPHEME_JOINER
        && switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }
}
