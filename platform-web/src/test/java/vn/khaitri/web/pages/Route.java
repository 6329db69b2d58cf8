package vn.khaitri.web.pages;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One address of the web, as its code says.
 *
 * @param path with its parameters in braces
 */
record Route(String verb, String path, Method page) {
  /** Texts in paths; a parameter that is new here stops the build until it has its own. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "language", "vi",
          "format", "vtt",
          "code", "ma-1",
          "number", "2",
          "playlist", "master.m3u8",
          "kind", "NOT_FOUND");

  static List<Route> all() {
    return Contract.pages().flatMap(Route::of).toList();
  }

  private static Stream<Route> of(Class<?> pages) {
    var root = pages.getAnnotation(Path.class).value();
    return Stream.of(pages.getDeclaredMethods())
        .flatMap(
            page ->
                ApiStandIn.verb(page)
                    .map(verb -> new Route(verb, path(root, page.getAnnotation(Path.class)), page)))
        .sorted(Comparator.comparing(Route::toString));
  }

  private static String path(String root, @Nullable Path own) {
    var path = ("/" + root + "/" + (own == null ? "" : own.value())).replaceAll("/+", "/");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** With ids of what comes first everywhere. */
  String address() {
    return Contract.PARAMETER
        .matcher(path)
        .replaceAll(part -> Matcher.quoteReplacement(value(part.group(1))));
  }

  /** With everything in its query that is a flag, a place or an id. */
  String askedAddress() {
    var query =
        Stream.of(page.getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
            .flatMap(parameter -> asked(parameter).stream())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? address() : address() + "?" + query;
  }

  private static Optional<String> asked(Parameter parameter) {
    var name = parameter.getAnnotation(QueryParam.class).value();
    var type = parameter.getType();
    if (type == boolean.class) {
      return Optional.of(name + "=true");
    }
    if (type == UUID.class) {
      return Optional.of(name + "=" + Specimens.FIRST);
    }
    return type == int.class || type == Integer.class ? Optional.of(name + "=1") : Optional.empty();
  }

  private String value(String name) {
    var type =
        Stream.of(page.getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
            .filter(parameter -> parameter.getAnnotation(PathParam.class).value().equals(name))
            .findFirst()
            .map(Parameter::getType);
    if (type.isPresent() && type.get() == UUID.class) {
      return Specimens.FIRST.toString();
    }
    if (type.isPresent() && type.get() == int.class) {
      return "2";
    }
    if (type.isEmpty() && name.endsWith("Id")) {
      return Specimens.FIRST.toString();
    }
    return Objects.requireNonNull(TEXTS.get(name), () -> "no text for {" + name + "} of " + this);
  }

  boolean leadsTo(String address) {
    var regex =
        Contract.PARAMETER
            .matcher(path)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        "(" + (part.group(2) == null ? "[^/]+" : part.group(2)) + ")"));
    return Pattern.matches(regex, address.split("[?#]", 2)[0]);
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
