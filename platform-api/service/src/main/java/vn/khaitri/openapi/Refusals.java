package vn.khaitri.openapi;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.khaitri.contract.Problem;
import vn.khaitri.shared.ProblemTexts;
import vn.khaitri.shared.ProblemType;
import vn.khaitri.shared.SharedProblem;

/** The problems that an operation can answer with, each with its slug and an example. */
final class Refusals {
  private static final String EXAMPLES = "#/components/examples/";
  private static final String RESPONSES = "#/components/responses/";
  private static final String PROBLEM = "#/components/schemas/Problem";

  private final Map<String, APIResponse> alike = new TreeMap<>();
  private final ProblemTexts words = new ProblemTexts();
  private final ReachableProblems reachable;
  private final Map<String, ProblemType> told = new TreeMap<>();

  Refusals(ReachableProblems reachable) {
    this.reachable = reachable;
  }

  void describe(Operation operation, Endpoint endpoint, Access access) {
    var byStatus =
        Stream.concat(ofTheDoor(endpoint, access), reachable.of(endpoint).stream())
            .distinct()
            .sorted(Comparator.comparing(ProblemType::slug))
            .collect(
                Collectors.groupingBy(
                    problem -> problem.status().getStatusCode(),
                    TreeMap::new,
                    Collectors.toList()));
    byStatus.forEach(
        (status, problems) ->
            operation.getResponses().addAPIResponse(String.valueOf(status), answer(problems)));
    var stale =
        byStatus.values().stream().flatMap(List::stream).filter(ProblemType::isStale).toList();
    if (endpoint.takesRevision() && endpoint.changes()) {
      operation
          .getResponses()
          .addAPIResponse(
              "412",
              OASFactory.createAPIResponse()
                  .description("With `If-Match`:\n\n" + list(stale))
                  .content(content(stale)));
    }
  }

  /** What many operations answer alike stands in one place. */
  private APIResponse answer(List<ProblemType> problems) {
    var first = problems.getFirst();
    if (problems.size() == 1 && first instanceof SharedProblem) {
      alike.computeIfAbsent(first.slug(), slug -> written(problems));
      return OASFactory.createAPIResponse().ref(RESPONSES + first.slug());
    }
    return written(problems);
  }

  private APIResponse written(List<ProblemType> problems) {
    return OASFactory.createAPIResponse().description(list(problems)).content(content(problems));
  }

  /** What is refused before the endpoint sees it, or behind its back. */
  private static Stream<ProblemType> ofTheDoor(Endpoint endpoint, Access access) {
    var asks = Stream.<ProblemType>builder();
    if (endpoint.method().getParameterCount() > 0) {
      asks.add(SharedProblem.INVALID_REQUEST);
    }
    if (!access.isPublic()) {
      asks.add(SharedProblem.NOT_SIGNED_IN);
    }
    if (!access.roles().isEmpty()) {
      asks.add(SharedProblem.NOT_ALLOWED);
    }
    if (endpoint.takesBody()) {
      asks.add(SharedProblem.UNREADABLE_BODY);
      asks.add(SharedProblem.BODY_TOO_LARGE);
      asks.add(SharedProblem.UNSUPPORTED_MEDIA_TYPE);
    }
    if (endpoint.path().contains("{")) {
      asks.add(SharedProblem.NOT_FOUND);
    }
    if (endpoint.changes()) {
      asks.add(SharedProblem.CHANGED_MEANWHILE);
    }
    if (endpoint.isIdempotent()) {
      asks.add(SharedProblem.IDEMPOTENCY_KEY_REUSED);
      asks.add(SharedProblem.TOO_MANY_IDEMPOTENCY_KEYS);
    }
    asks.add(SharedProblem.NOT_ACCEPTABLE);
    asks.add(SharedProblem.TRY_LATER);
    asks.add(SharedProblem.INTERNAL_ERROR);
    return asks.build();
  }

  private String list(List<ProblemType> problems) {
    return problems.stream()
        .map(problem -> "- `%s`: %s".formatted(problem.slug(), text(problem, "title")))
        .collect(Collectors.joining("\n"));
  }

  private Content content(List<ProblemType> problems) {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
    for (var problem : problems) {
      told.put(problem.slug(), problem);
      media.addExample(problem.slug(), OASFactory.createExample().ref(EXAMPLES + problem.slug()));
    }
    return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
  }

  /** What the answers of all operations refer to. */
  void addTo(Components components, JavadocTexts javadoc) {
    var field = object(Problem.FieldError.class, javadoc, Map.of());
    var problem =
        object(
            Problem.class,
            javadoc,
            Map.of(
                "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                "type", text().format("uri-reference"),
                "errors",
                    OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .items(
                            OASFactory.createSchema()
                                .ref("#/components/schemas/ProblemFieldError"))));
    var schemas = new TreeMap<>(components.getSchemas());
    schemas.put("Problem", problem);
    schemas.put("ProblemFieldError", field);
    components.setSchemas(new LinkedHashMap<>(schemas));
    alike.forEach(components::addResponse);
    told.forEach(
        (slug, type) ->
            components.addExample(slug, OASFactory.createExample().value(example(type))));
  }

  private static Schema object(
      Class<?> type, JavadocTexts javadoc, Map<String, Schema> fieldsThatAreNoText) {
    var schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    for (var component : type.getRecordComponents()) {
      schema.addProperty(
          component.getName(), fieldsThatAreNoText.getOrDefault(component.getName(), text()));
    }
    new SchemaTexts(javadoc).describe(schema, type, true);
    return schema;
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private Map<String, Object> example(ProblemType type) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", URI.create("/problems/" + type.slug()).toString());
    example.put("title", text(type, "title"));
    example.put("status", type.status().getStatusCode());
    example.put("detail", text(type, "detail"));
    example.put("errors", List.of());
    return example;
  }

  /** Without what only a request fills in. */
  private String text(ProblemType type, String part) {
    return words
        .find(type.feature(), type.slug() + "." + part, Locale.ENGLISH)
        .orElseThrow()
        .replaceAll("\\{\\d[^}]*}", "…");
  }
}
