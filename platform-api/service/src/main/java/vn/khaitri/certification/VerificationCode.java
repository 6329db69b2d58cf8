package vn.khaitri.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import vn.khaitri.shared.FieldFault;

/**
 * What is typed to check a certificate: random characters, 130 bits of them, and one that guards
 * against slips of the hand, in Crockford's base 32 (no I, L, O, U). Codes from before had eleven
 * random characters, and stay good.
 *
 * @param characters upper case, without hyphens, as stored
 */
record VerificationCode(String characters) {
  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  static final int LENGTH = 27;
  static final int FORMER_LENGTH = 12;

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
  private static final Pattern NUMBER = Pattern.compile("KT\\d{4}\\d{6,}");
  private static final String POINTER = "/code";
  private static final int GROUP = 4;

  /**
   * x⁵ + x² + 1, whose root generates all of GF(32) but zero: up to 31 places have weights of their
   * own.
   */
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
    return mistake(written).isPresent()
        ? Optional.empty()
        : Optional.of(new VerificationCode(plain(written)));
  }

  /** What is wrong with what was typed; empty for a code that there may be. */
  static Optional<FieldFault> mistake(String written) {
    var code = plain(written);
    var strangers =
        code.codePoints().filter(character -> ALPHABET.indexOf(character) < 0).toArray();
    boolean longEnough = code.length() == LENGTH || code.length() == FORMER_LENGTH;
    if (strangers.length == 0 && longEnough && remainder(code) == 0) {
      return Optional.empty();
    }
    if (NUMBER.matcher(bare(written)).matches()) {
      return fault("number");
    }
    if (strangers.length > 0) {
      var stranger = Character.toString(strangers[0]);
      int place = code.codePointCount(0, code.indexOf(stranger)) + 1;
      return fault("letter", String.valueOf(place), stranger);
    }
    return longEnough ? fault("slip") : fault("length", String.valueOf(code.length()));
  }

  private static Optional<FieldFault> fault(String name, Object... arguments) {
    return Optional.of(new FieldFault(POINTER, name, arguments));
  }

  private static String bare(String written) {
    return SEPARATORS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static String plain(String written) {
    return bare(written).replace('O', '0').replace('I', '1').replace('L', '1');
  }

  /** {@code 7K3Q-9M2T-…}: groups of four, the last may be shorter. */
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
