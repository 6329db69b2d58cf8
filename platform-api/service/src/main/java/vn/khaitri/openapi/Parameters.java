package vn.khaitri.openapi;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** The parameters of a method that callers see, and what they are for. */
final class Parameters {
  /** What means the same wherever it is taken. */
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "page", "Zero-based number of the page.",
          "size", "Rows of a page, 1 to %d.".formatted(Page.MAX_SIZE),
          "revision", "The revision that the caller saw last.",
          "language", "Code of the language, such as `vi`.",
          "playlist", "Path of the playlist, as the playback names it.");

  private Parameters() {}

  static Optional<Parameter> find(
      Method method, org.eclipse.microprofile.openapi.models.parameters.Parameter described) {
    return Stream.of(method.getParameters())
        .filter(parameter -> described.getName().equals(name(parameter)))
        .findFirst();
  }

  /** As callers write it; null for the body. */
  static @Nullable String name(Parameter parameter) {
    for (var annotation : parameter.getAnnotations()) {
      switch (annotation) {
        case PathParam inPath -> {
          return inPath.value();
        }
        case QueryParam inQuery -> {
          return inQuery.value();
        }
        case HeaderParam inHeader -> {
          return inHeader.value();
        }
        default -> {}
      }
    }
    return null;
  }

  static void describe(Operation operation, Method method, JavadocTexts javadoc) {
    if (operation.getParameters() == null) {
      return;
    }
    var texts = javadoc.parameters(method);
    for (var described : operation.getParameters()) {
      var parameter = find(method, described).orElseThrow();
      described.setDescription(texts.getOrDefault(parameter.getName(), usual(parameter)));
    }
  }

  /** {@code courseId} is the id of the course, a choice that may be left out is a filter. */
  private static @Nullable String usual(Parameter parameter) {
    var name = parameter.getName();
    if (name.endsWith("Id")) {
      return "Id of the %s.".formatted(Words.of(name.substring(0, name.length() - 2)));
    }
    return parameter.getType().isEnum()
        ? "Only those of this %s; all when it is not given.".formatted(Words.of(name))
        : EVERYWHERE.get(name);
  }
}
