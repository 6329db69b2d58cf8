package vn.khaitri.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which Java type each schema of the description was made of. The description forgets it, so the
 * schemas are walked side by side with the types of the methods.
 */
final class SchemaTypes {
  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema> schemas;
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Set<String> sent = new TreeSet<>();
  private final IdentityHashMap<Schema, Boolean> renamed = new IdentityHashMap<>();

  SchemaTypes(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  void walk(Operation operation, Method method) {
    if (operation.getRequestBody() != null) {
      Stream.of(method.getParameters())
          .filter(parameter -> parameter.getType().isRecord())
          .findFirst()
          .ifPresent(
              body -> walk(operation.getRequestBody().getContent(), body.getParameterizedType()));
      sent(operation.getRequestBody().getContent());
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> walk(answer.getContent(), method.getGenericReturnType()));
    if (operation.getParameters() != null) {
      for (var described : operation.getParameters()) {
        Parameters.find(method, described)
            .ifPresent(parameter -> walk(described.getSchema(), parameter.getParameterizedType()));
      }
    }
  }

  private void walk(@Nullable Content content, Type type) {
    if (content != null) {
      content.getMediaTypes().values().forEach(media -> walk(media.getSchema(), type));
    }
  }

  private void walk(@Nullable Schema schema, Type type) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      var name = name(schema.getRef());
      if (types.putIfAbsent(name, type) == null) {
        walk(schemas.get(name), type);
      }
    }
    alternatives(schema).forEach(alternative -> walk(alternative, type));
    if (schema.getItems() != null && type instanceof ParameterizedType list) {
      walk(schema.getItems(), list.getActualTypeArguments()[0]);
    }
    if (schema.getAdditionalPropertiesSchema() != null && type instanceof ParameterizedType map) {
      walk(schema.getAdditionalPropertiesSchema(), map.getActualTypeArguments()[1]);
    }
    if (schema.getProperties() != null) {
      for (var component : components(type)) {
        walk(schema.getProperties().get(component.getName()), inside(component, type));
      }
    }
  }

  private void sent(Content content) {
    content.getMediaTypes().values().forEach(media -> sent(media.getSchema()));
  }

  private void sent(@Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null && sent.add(name(schema.getRef()))) {
      sent(schemas.get(name(schema.getRef())));
    }
    alternatives(schema).forEach(this::sent);
    sent(schema.getItems());
    sent(schema.getAdditionalPropertiesSchema());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::sent);
    }
  }

  /**
   * Whether a schema stands in answers and in no body that is sent.
   *
   * @param name after {@link #rename}
   */
  boolean isAnswerAlone(String name) {
    return sent.stream().map(this::renamed).noneMatch(name::equals);
  }

  private static Stream<Schema> alternatives(Schema schema) {
    return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
        .filter(some -> some != null)
        .flatMap(some -> some.stream());
  }

  private static RecordComponent[] components(Type type) {
    return raw(type)
        .map(Class::getRecordComponents)
        .orElseThrow(() -> new IllegalStateException("An object that is no record: " + type));
  }

  /** {@code T} of a {@code Page<CourseCardView>} is a {@code CourseCardView}. */
  private static Type inside(RecordComponent component, Type owner) {
    var type = component.getGenericType();
    if (type instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof TypeVariable<?>
        && owner instanceof ParameterizedType) {
      return owner;
    }
    return type;
  }

  /** The class of a type; a {@code Page<X>} is a {@code Page}. */
  static Optional<Class<?>> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> Optional.of(plain);
      case ParameterizedType generic -> raw(generic.getRawType());
      default -> Optional.empty();
    };
  }

  /** The types by the names that their schemas have after {@link #rename}. */
  Map<String, Type> byName() {
    return types.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> renamed(entry.getKey()),
                Map.Entry::getValue,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** An inner record is called by its outer one too: {@code AttemptViewQuestion}. */
  private String renamed(String name) {
    var type = types.get(name);
    return type == null ? name : name(type);
  }

  private static String name(Type type) {
    var own = raw(type).map(JavadocTexts::name).orElseThrow();
    return type instanceof ParameterizedType generic
        ? own
            + Stream.of(generic.getActualTypeArguments())
                .map(SchemaTypes::name)
                .collect(Collectors.joining())
        : own;
  }

  private static String name(String reference) {
    return reference.substring(PREFIX.length());
  }

  /** All schemas under their new names, in the order of the alphabet. */
  Map<String, Schema> rename() {
    var all = new TreeMap<String, Schema>();
    schemas.forEach(
        (name, schema) -> {
          rename(schema);
          var twin = all.put(renamed(name), schema);
          if (twin != null) {
            throw new IllegalStateException("Two schemas are called " + renamed(name));
          }
        });
    return new LinkedHashMap<>(all);
  }

  void rename(Operation operation) {
    if (operation.getRequestBody() != null) {
      rename(operation.getRequestBody().getContent());
    }
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(answer -> rename(answer.getContent()));
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> rename(parameter.getSchema()));
    }
  }

  private void rename(@Nullable Content content) {
    if (content != null) {
      content.getMediaTypes().values().forEach(media -> rename(media.getSchema()));
    }
  }

  private void rename(@Nullable Schema schema) {
    if (schema == null || renamed.put(schema, true) != null) {
      return;
    }
    if (schema.getRef() != null) {
      schema.setRef(PREFIX + renamed(name(schema.getRef())));
    }
    alternatives(schema).forEach(this::rename);
    rename(schema.getItems());
    rename(schema.getAdditionalPropertiesSchema());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::rename);
    }
  }
}
