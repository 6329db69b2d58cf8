package vn.khaitri.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What a query may say: {@code name} with a value that {@code type} can have. */
record QueryParameter(String name, Class<?> type) {
  private static final List<String> TRUTHS = List.of("true", "false");

  /** Why a value cannot be taken; empty when it can. */
  Optional<FieldFault> fault(String value) {
    if (type.isEnum()) {
      return oneOf(choices(type), value);
    }
    if (type == boolean.class || type == Boolean.class) {
      return oneOf(TRUTHS, value);
    }
    if (type == LocalDate.class) {
      return time(() -> StorableDates.holds(LocalDate.parse(value)));
    }
    if (type == Instant.class) {
      return time(() -> StorableDates.holds(Instant.parse(value)));
    }
    try {
      if (type == UUID.class) {
        UUID.fromString(value);
      } else if (type == int.class || type == Integer.class) {
        Integer.parseInt(value);
      }
      return Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(
          new FieldFault(name, type == UUID.class ? "id-unreadable" : "number-unreadable"));
    }
  }

  /** The names of an enumeration as the API writes them. */
  static List<String> choices(Class<?> enumeration) {
    return Arrays.stream(enumeration.getEnumConstants()).map(Object::toString).toList();
  }

  private Optional<FieldFault> oneOf(List<String> choices, String value) {
    return choices.contains(value)
        ? Optional.empty()
        : Optional.of(
            new FieldFault(
                name, "choice-unknown", choices.stream().collect(Collectors.joining(", "))));
  }

  private Optional<FieldFault> time(BooleanSupplier storable) {
    try {
      return storable.getAsBoolean()
          ? Optional.empty()
          : Optional.of(new FieldFault(name, "date-out-of-range"));
    } catch (DateTimeException unreadable) {
      return Optional.of(new FieldFault(name, "date-unreadable"));
    }
  }
}
