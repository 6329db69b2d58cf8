package vn.khaitri.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Fields of records by their names. */
final class RecordFields {
  private RecordFields() {}

  static boolean has(Class<?> type, String name) {
    return component(type, name).isPresent();
  }

  /** The field's value, which must be there. */
  static Object of(Object owner, String name) {
    var field =
        component(owner.getClass(), name)
            .orElseThrow(() -> new IllegalArgumentException(owner.getClass() + " has no " + name));
    try {
      return field.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getName().equals(name))
            .findFirst()
        : Optional.empty();
  }
}
