package vn.khaitri.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Each success that a test sees is one that the committed description of the API names: what it
 * promises to others is what the program does.
 */
final class DescribedAnswers implements Filter {
  private static final List<Described> OPERATIONS = read();

  private record Described(String verb, Pattern path, List<String> statuses) {
    boolean is(String method, String address) {
      return verb.equals(method) && path.matcher(address).matches();
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var path = URI.create(request.getURI()).getPath().replaceAll("/$", "");
    if (response.statusCode() < 400 && path.startsWith("/api/")) {
      check(request.getMethod().toLowerCase(Locale.ROOT), path, response.statusCode());
    }
    return response;
  }

  static void check(String method, String path, int status) {
    var named =
        OPERATIONS.stream()
            .filter(operation -> operation.is(method, path))
            .flatMap(operation -> operation.statuses().stream())
            .toList();
    if (!named.contains(String.valueOf(status))) {
      throw new AssertionError(
          "%s %s answered %d, the description names %s".formatted(method, path, status, named));
    }
  }

  private static List<Described> read() {
    var file = Path.of(System.getProperty("khaitri.root"), "platform-api/openapi.yaml").toFile();
    try {
      return new YAMLMapper()
          .readTree(file).path("paths").properties().stream()
              .flatMap(
                  path ->
                      path.getValue().properties().stream()
                          .map(
                              verb ->
                                  new Described(
                                      verb.getKey(),
                                      pattern(path.getKey()),
                                      statuses(verb.getValue()))))
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Only playlists have names with slashes. */
  private static Pattern pattern(String path) {
    return Pattern.compile(path.replace("{playlist}", ".+").replaceAll("\\{\\w+}", "[^/]+"));
  }

  private static List<String> statuses(JsonNode operation) {
    return operation.path("responses").properties().stream().map(Map.Entry::getKey).toList();
  }
}
