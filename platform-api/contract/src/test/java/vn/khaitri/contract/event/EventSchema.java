package vn.khaitri.contract.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON schema of a record as it travels: what is not {@code @Nullable} is required. */
final class EventSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          int.class, "integer",
          Integer.class, "integer",
          long.class, "integer",
          double.class, "number",
          BigDecimal.class, "number");

  private static final Map<Class<?>, String> FORMATS =
      Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

  private EventSchema() {}

  static ObjectNode of(String name, Class<?> event) {
    var schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", name);
    return describe(schema, event);
  }

  private static ObjectNode describe(ObjectNode schema, Class<?> type) {
    schema.put("type", "object");
    var properties = schema.putObject("properties");
    var required = schema.putArray("required");
    for (var component : type.getRecordComponents()) {
      properties.set(component.getName(), value(component.getAnnotatedType()));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    return schema;
  }

  private static ObjectNode value(AnnotatedType annotated) {
    var schema = JSON.createObjectNode();
    var type = raw(annotated);
    if (PLAIN.containsKey(type)) {
      return schema.put("type", PLAIN.get(type));
    }
    if (FORMATS.containsKey(type)) {
      return schema.put("type", "string").put("format", FORMATS.get(type));
    }
    if (type.isEnum()) {
      var words = schema.put("type", "string").putArray("enum");
      for (var constant : type.getEnumConstants()) {
        words.add(((Enum<?>) constant).name());
      }
      return schema;
    }
    if (type.equals(List.class)) {
      var items = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
      schema.put("type", "array").set("items", value(items));
      return schema;
    }
    if (type.isRecord()) {
      return describe(schema, type);
    }
    throw new IllegalArgumentException(
        type + " has no place in an event: use ids, facts and records");
  }

  private static Class<?> raw(AnnotatedType annotated) {
    var type = annotated.getType();
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }
}
