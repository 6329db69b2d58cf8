package vn.khaitri.documents;

import java.util.Locale;

/** Numbers as lists write them. */
final class Numeral {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LARGEST_ROMAN = 3999;
  private static final int LETTERS = 26;

  private Numeral() {}

  /**
   * @param format as Word names it; digits for one that we do not know
   * @param number from 0, which only digits can write
   */
  static String of(String format, int number) {
    return switch (number == 0 && !format.equals("decimalZero") ? "decimal" : format) {
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    if (number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    var roman = new StringBuilder();
    int rest = number;
    for (int n = 0; n < VALUES.length; n++) {
      for (; rest >= VALUES[n]; rest -= VALUES[n]) {
        roman.append(ROMANS[n]);
      }
    }
    return roman.toString();
  }

  /** After z comes aa, then bb, as in Word. */
  private static String letter(int number) {
    var letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
    return number > LETTERS * LETTERS
        ? Integer.toString(number)
        : letter.repeat((number - 1) / LETTERS + 1);
  }
}
