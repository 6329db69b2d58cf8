package vn.khaitri.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What is typed to check a certificate: eleven random characters and one that guards against slips
 * of the hand, in Crockford's base 32 (no I, L, O, U).
 *
 * @param characters upper case, without hyphens, as stored
 */
record VerificationCode(String characters) {
  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  static final int LENGTH = 12;

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
  private static final int GROUP = 4;

  /** x⁵ + x² + 1, whose root generates all of GF(32) but zero. */
  private static final int POLYNOMIAL = 0b100101;

  /**
   * @param random must not be guessable
   */
  static VerificationCode random(RandomGenerator random) {
    var code = new StringBuilder(LENGTH);
    for (int i = 1; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new VerificationCode(code.append(ALPHABET.charAt(remainder(code + "0"))).toString());
  }

  /** Forgives blanks, hyphens, lower case, O for 0 and I or L for 1; empty for a slip. */
  static Optional<VerificationCode> parse(String written) {
    var code =
        SEPARATORS
            .matcher(written)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean sound =
        code.length() == LENGTH
            && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
            && remainder(code) == 0;
    return sound ? Optional.of(new VerificationCode(code)) : Optional.empty();
  }

  /** {@code 7K3Q-9M2T-XW4H} */
  String printed() {
    return characters.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", "-");
  }

  /**
   * The code as a polynomial over GF(32), at the root of {@link #POLYNOMIAL}; zero when it is
   * sound. Every place has a weight of its own, so a wrong character or two swapped ones always
   * show.
   */
  private static int remainder(String code) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      sum <<= 1;
      if (sum >= ALPHABET.length()) {
        sum ^= POLYNOMIAL;
      }
      sum ^= ALPHABET.indexOf(code.charAt(i));
    }
    return sum;
  }
}
