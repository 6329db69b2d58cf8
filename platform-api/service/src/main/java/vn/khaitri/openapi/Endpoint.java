package vn.khaitri.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import vn.khaitri.shared.Idempotent;

/**
 * One method of a contract's interface, and the resource that answers it.
 *
 * @param verb the HTTP method
 * @param path as the description writes it: names of parameters without their patterns
 */
record Endpoint(PathItem.HttpMethod verb, String path, Method method, ClassInfo resource) {
  private static final String API = "Api";
  private static final String REVISION = "revision";
  private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

  static Stream<Endpoint> of(Class<?> api, ClassInfo resource) {
    return Stream.of(api.getMethods())
        .flatMap(method -> verb(method).map(verb -> of(verb, api, method, resource)).stream());
  }

  private static Endpoint of(
      PathItem.HttpMethod verb, Class<?> api, Method method, ClassInfo resource) {
    var own = method.getAnnotation(Path.class);
    var path = api.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    return new Endpoint(
        verb, path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}"), method, resource);
  }

  private static Optional<PathItem.HttpMethod> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> PathItem.HttpMethod.valueOf(verb.value()))
        .findFirst();
  }

  Class<?> api() {
    return method.getDeclaringClass();
  }

  /** {@code courseLife_publish} of {@code CourseLifeApi.publish}: nothing else has the same. */
  String id() {
    return id(api(), method.getName());
  }

  static String id(Class<?> api, String method) {
    var name = api.getSimpleName();
    return Character.toLowerCase(name.charAt(0))
        + name.substring(1, name.length() - API.length())
        + '_'
        + method;
  }

  String tag() {
    return tag(api());
  }

  /** {@code Course life} of {@code CourseLifeApi}. */
  static String tag(Class<?> api) {
    var words =
        Words.of(api.getSimpleName().substring(0, api.getSimpleName().length() - API.length()));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Whether a parameter is none of the address or the headers. */
  boolean takesBody() {
    return Stream.of(method.getParameters())
        .anyMatch(parameter -> Parameters.name(parameter) == null);
  }

  boolean changes() {
    return verb != PathItem.HttpMethod.GET && verb != PathItem.HttpMethod.HEAD;
  }

  boolean isIdempotent() {
    return resource.methods().stream()
        .filter(candidate -> candidate.name().equals(method.getName()))
        .anyMatch(candidate -> candidate.hasAnnotation(IDEMPOTENT));
  }

  boolean takesRevision() {
    return Stream.of(method.getParameters())
        .anyMatch(
            parameter ->
                hasRevision(parameter.getType()) || REVISION.equals(Parameters.name(parameter)));
  }

  boolean answersRevision() {
    return hasRevision(method.getReturnType());
  }

  private static boolean hasRevision(Class<?> type) {
    return type.isRecord()
        && Stream.of(type.getRecordComponents())
            .anyMatch(component -> component.getName().equals(REVISION));
  }

  static boolean isApi(Class<?> type) {
    return type.isAnnotationPresent(Path.class) && type.getSimpleName().endsWith(API);
  }
}
