package vn.khaitri.web.shell;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One box of a form that has as many boxes as its author wants. */
public final class FormBox {
  private FormBox() {}

  public static String text(MultivaluedMap<String, String> form, String name) {
    var typed = form.getFirst(name);
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /** What is ticked or filled in of the boxes with this name. */
  public static List<String> texts(MultivaluedMap<String, String> form, String name) {
    return form.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Null when it is empty or no whole number. */
  public static @Nullable Integer number(MultivaluedMap<String, String> form, String name) {
    return number(text(form, name));
  }

  public static @Nullable Integer number(String typed) {
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException words) {
      return null;
    }
  }

  /** With a comma, as people here write it, or a point; null when it is empty or no number. */
  public static @Nullable BigDecimal decimal(String typed) {
    try {
      return new BigDecimal(typed.strip().replace(',', '.'));
    } catch (NumberFormatException words) {
      return null;
    }
  }

  /** Null when it is empty or no id. */
  public static @Nullable UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException words) {
      return null;
    }
  }

  /** One of the names of an enum; null when it is none. */
  public static <E extends Enum<E>> @Nullable E choice(Class<E> type, String typed) {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(typed)) {
        return constant;
      }
    }
    return null;
  }
}
