package vn.khaitri.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Says of each operation and schema what the code says of it. Runs while the program is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
  static final String CONTRACT = "vn.khaitri.contract";

  private final IndexView index;

  public ApiDescription(IndexView index) {
    this.index = index;
  }

  private record Described(Operation operation, Endpoint endpoint) {}

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var types = contract();
    var endpoints = endpoints(types);
    var javadoc = new JavadocTexts(types);
    var operations = operations(api, endpoints);

    describeSchemas(api, operations, javadoc);
    var refusals = new Refusals(new ReachableProblems(new CompiledClasses(names())));
    for (var described : operations) {
      describe(described, javadoc);
      var access = Access.of(described.endpoint());
      refusals.describe(described.operation(), described.endpoint(), access);
    }
    refusals.addTo(api.getComponents(), javadoc);
    api.setTags(tags(endpoints, javadoc));
    api.getComponents().setSecuritySchemes(Map.of(Access.SCHEME, Access.scheme()));
  }

  private static void describeSchemas(
      OpenAPI api, List<Described> operations, JavadocTexts javadoc) {
    var schemas = new SchemaTypes(api.getComponents().getSchemas());
    for (var described : operations) {
      schemas.walk(described.operation(), described.endpoint().method());
    }
    operations.forEach(described -> schemas.rename(described.operation()));
    var renamed = schemas.rename();
    var texts = new SchemaTexts(javadoc);
    schemas
        .byName()
        .forEach(
            (name, type) ->
                Optional.ofNullable(renamed.get(name))
                    .ifPresent(
                        schema -> texts.describe(schema, type, schemas.isAnswerAlone(name))));
    api.getComponents().setSchemas(renamed);
  }

  private static void describe(Described described, JavadocTexts javadoc) {
    var operation = described.operation();
    var endpoint = described.endpoint();
    var access = Access.of(endpoint);
    var text = javadoc.of(endpoint.method());
    var end = endOfSentence(text);
    operation.setOperationId(endpoint.id());
    operation.setTags(List.of(endpoint.tag()));
    operation.setSummary(text.substring(0, end).replaceAll("\\.$", ""));
    operation.setDescription(
        Stream.of(text.substring(end).strip(), access.inWords())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n")));
    access.describe(operation);
    Parameters.describe(operation, endpoint.method(), javadoc);
    Headers.describe(operation, endpoint);
  }

  private static int endOfSentence(String text) {
    var matcher = java.util.regex.Pattern.compile("\\.(?=\\s)").matcher(text);
    return matcher.find() ? matcher.end() : text.length();
  }

  private static List<Tag> tags(Map<String, Endpoint> endpoints, JavadocTexts javadoc) {
    return endpoints.values().stream()
        .<Class<?>>map(Endpoint::api)
        .distinct()
        .map(api -> OASFactory.createTag().name(Endpoint.tag(api)).description(javadoc.of(api)))
        .sorted(Comparator.comparing(Tag::getName))
        .toList();
  }

  private static List<Described> operations(OpenAPI api, Map<String, Endpoint> endpoints) {
    return api.getPaths().getPathItems().entrySet().stream()
        .flatMap(
            item ->
                item.getValue().getOperations().entrySet().stream()
                    .map(
                        operation ->
                            new Described(
                                operation.getValue(),
                                endpoint(endpoints, operation.getKey() + " " + item.getKey()))))
        .toList();
  }

  private static Endpoint endpoint(Map<String, Endpoint> endpoints, String address) {
    return Optional.ofNullable(endpoints.get(address))
        .orElseThrow(() -> new IllegalStateException(address + " is not in the contract"));
  }

  private Map<String, Endpoint> endpoints(List<Class<?>> types) {
    return types.stream()
        .filter(Endpoint::isApi)
        .flatMap(api -> Endpoint.of(api, resource(api)))
        .collect(
            Collectors.toMap(
                endpoint -> endpoint.verb() + " " + endpoint.path(), Function.identity()));
  }

  private ClassInfo resource(Class<?> api) {
    return index.getAllKnownImplementations(DotName.createSimple(api)).stream()
        .filter(type -> !type.isAbstract())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody answers " + api));
  }

  private List<Class<?>> contract() {
    return names().stream()
        .filter(name -> name.startsWith(CONTRACT) && !name.endsWith("package-info"))
        .<Class<?>>map(ApiDescription::load)
        .toList();
  }

  private Set<String> names() {
    return index.getKnownClasses().stream()
        .map(type -> type.name().toString())
        .filter(CompiledClasses::isOurs)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
