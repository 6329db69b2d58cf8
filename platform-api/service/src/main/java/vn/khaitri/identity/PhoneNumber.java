package vn.khaitri.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Vietnamese phone number in the one form that is stored: +84 and nine or ten digits. Keycloak's
 * provider reads the same forms at the sign-in; it stands alone, in a jar that only Keycloak loads.
 */
record PhoneNumber(String e164) {
  /** Spaces and dashes of all kinds, and the marks of direction around a number that was copied. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}.()/]+");

  private static final Pattern TYPED = Pattern.compile("(?:(?:\\+|00)?840?|0)([1-9]\\d{8,9})");
  private static final int LONGEST = 100;

  /** Reads what a person types or pastes: 0912 345 678, 84912345678, +84 (0) 912.345.678. */
  static Optional<PhoneNumber> parse(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    var matcher = TYPED.matcher(SEPARATORS.matcher(plain).replaceAll(""));
    return matcher.matches()
        ? Optional.of(new PhoneNumber("+84" + matcher.group(1)))
        : Optional.empty();
  }
}
