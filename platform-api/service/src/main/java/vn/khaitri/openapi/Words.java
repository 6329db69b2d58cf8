package vn.khaitri.openapi;

import java.util.Locale;

/** Names of the code as words. */
final class Words {
  private Words() {}

  /** {@code course life} of {@code CourseLife}. */
  static String of(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
