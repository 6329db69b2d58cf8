package vn.khaitri.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two forms in which Vietnamese text is kept. */
public final class Texts {
  /** Marks, and what shows nothing: soft hyphens, joiners, spaces without width. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  /**
   * Controls of machines, which nobody sees (NUL is refused by PostgreSQL, and none of them can be
   * printed), and those that turn the direction of what follows them (UAX #9): no language of the
   * country needs one, and with them a title or a file name shows other words than it has.
   */
  private static final Pattern NEVER_STORED =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\x0B\\f\\x85]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  /** Ends of lines by other names, as Word has them. */
  private static final Pattern OTHER_END = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  /** As UAX #15 bounds them; the languages of the country need three. */
  private static final int MARKS_IN_A_ROW = 30;

  /** Shows nothing and parts marks, so that none has to be left out. */
  private static final char GRAPHEME_JOINER = '\u034F';

  private Texts() {}

  /**
   * The stored form: composed (NFC), with ends of lines and tabs for its only controls, and without
   * turns of direction. Takes time in proportion to the length of the text, whatever it holds.
   */
  public static String stored(String text) {
    var visible = NEVER_STORED.matcher(text).replaceAll("");
    var lines = OTHER_END.matcher(visible).replaceAll("\n");
    return Normalizer.normalize(streamSafe(lines), Normalizer.Form.NFC);
  }

  /** The stored form of what is one line, such as a title: no space twice or at an end. */
  public static String line(String text) {
    return SPACES.matcher(stored(text)).replaceAll(" ").strip();
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
