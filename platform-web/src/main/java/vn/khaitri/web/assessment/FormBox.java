package vn.khaitri.web.assessment;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/** One box of a form that has as many boxes as its author wants. */
final class FormBox {
  private FormBox() {}

  static String text(MultivaluedMap<String, String> form, String name) {
    var typed = form.getFirst(name);
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /** Null when it is empty or no whole number. */
  static @Nullable Integer number(MultivaluedMap<String, String> form, String name) {
    return number(text(form, name));
  }

  static @Nullable Integer number(String typed) {
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException words) {
      return null;
    }
  }
}
