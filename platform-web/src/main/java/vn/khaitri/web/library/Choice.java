package vn.khaitri.web.library;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One of several in a select box, or none. */
final class Choice {
  private Choice() {}

  /** Null for what is none of them. */
  static <E extends Enum<E>> @Nullable E of(Class<E> choices, String typed) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  static String typed(@Nullable Enum<?> choice) {
    return choice == null ? "" : choice.name();
  }
}
