package vn.khaitri.keycloak;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Vietnamese phone number in the one form that the realm stores: +84 and nine or ten digits. */
record PhoneNumber(String e164) {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-()]");
  private static final Pattern TYPED = Pattern.compile("(?:\\+84|84|0)([1-9]\\d{8,9})");

  /** Reads what a person types: 0912 345 678, 84912345678, +84.912.345.678. */
  static Optional<PhoneNumber> parse(String typed) {
    var matcher = TYPED.matcher(SEPARATORS.matcher(typed).replaceAll(""));
    return matcher.matches()
        ? Optional.of(new PhoneNumber("+84" + matcher.group(1)))
        : Optional.empty();
  }
}
