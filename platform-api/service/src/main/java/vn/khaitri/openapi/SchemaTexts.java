package vn.khaitri.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a schema and its fields are for, and which of them may be null or are always there. */
final class SchemaTexts {
  private final JavadocTexts javadoc;

  SchemaTexts(JavadocTexts javadoc) {
    this.javadoc = javadoc;
  }

  /**
   * @param answered whether it stands in answers alone: then what cannot be null is always there
   */
  void describe(Schema schema, Type type, boolean answered) {
    var declared = SchemaTypes.raw(type).orElseThrow();
    if (!declared.getName().startsWith(ApiDescription.CONTRACT)) {
      return;
    }
    var text = declared.isEnum() ? choices(declared) : javadoc.of(declared);
    schema.setDescription(text.isEmpty() ? null : text);
    if (declared.isRecord()) {
      describeFields(schema, declared, answered);
    }
  }

  private String choices(Class<?> enumeration) {
    var constants =
        javadoc.constants(enumeration).entrySet().stream()
            .map(constant -> "- `%s`: %s".formatted(constant.getKey(), constant.getValue()))
            .collect(Collectors.joining("\n"));
    return Stream.of(javadoc.of(enumeration), constants)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private void describeFields(Schema schema, Class<?> declared, boolean answered) {
    var texts = javadoc.components(declared);
    for (var component : declared.getRecordComponents()) {
      var name = component.getName();
      var field = Objects.requireNonNull(schema.getProperties().get(name), name);
      if (isNullable(component)) {
        field = orNull(field);
        schema.addProperty(name, field);
      } else if (answered
          && (schema.getRequired() == null || !schema.getRequired().contains(name))) {
        schema.addRequired(name);
      }
      field.setDescription(texts.get(name));
    }
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Schema orNull(Schema field) {
    if (field.getRef() == null) {
      if (!field.getType().contains(Schema.SchemaType.NULL)) {
        field.addType(Schema.SchemaType.NULL);
      }
      return field;
    }
    var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
    return OASFactory.createSchema()
        .anyOf(List.of(OASFactory.createSchema().ref(field.getRef()), nothing));
  }
}
