package vn.khaitri.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import vn.khaitri.contract.Roles;

/** What every operation and schema of the description has, so that a stranger can use it. */
final class DescriptionRules {
  private static final Pattern ID = Pattern.compile("[a-z]\\w*_[a-z]\\w*");

  /** {@code Lists the courses}: what it does, not what it is; without a stop, as a heading. */
  private static final Pattern SUMMARY = Pattern.compile("[A-Z][a-z]+s\\b.{5,110}[^.]");

  private static final Pattern JAVA =
      Pattern.compile(
          "\\b(vn\\.khaitri|java\\.|javax\\.|jakarta\\.)|\\b[A-Z]\\w+(Api|Resource|Exception|Repository)\\b|\\{@");

  private static final Set<String> ROLES =
      Set.of(
          Roles.LEARNER,
          Roles.INSTRUCTOR,
          Roles.APPRAISER,
          Roles.COMMUNE_LEADER,
          Roles.ADMIN,
          Roles.MEDIA_WORKER,
          Roles.INTEGRATION);

  private final JsonNode api;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private DescriptionRules(JsonNode api) {
    this.api = api;
  }

  static List<String> faults(JsonNode api) {
    var rules = new DescriptionRules(api);
    for (var path : api.path("paths").properties()) {
      for (var verb : path.getValue().properties()) {
        rules.operation(verb.getKey() + " " + path.getKey(), verb.getValue());
      }
    }
    rules.schemas();
    rules.texts("", api);
    return rules.faults;
  }

  private void operation(String name, JsonNode operation) {
    var id = operation.path("operationId").asText();
    must(ID.matcher(id).matches() && ids.add(id), name, "has an id of its own");
    must(
        SUMMARY.matcher(operation.path("summary").asText()).matches(),
        name,
        "says in its summary what it does");
    must(isTagged(operation), name, "has a tag that is explained");
    access(name, operation);
    refusals(name, operation);
    for (var parameter : operation.path("parameters")) {
      must(
          parameter.hasNonNull("description"),
          name,
          "explains its parameter " + parameter.path("name").asText());
    }
  }

  private boolean isTagged(JsonNode operation) {
    var tags = operation.path("tags");
    return tags.size() == 1
        && StreamSupport.stream(api.path("tags").spliterator(), false)
            .filter(tag -> tag.path("name").equals(tags.get(0)))
            .anyMatch(tag -> !tag.path("description").asText().isBlank());
  }

  private void access(String name, JsonNode operation) {
    var alternatives = operation.path("security");
    var text = operation.path("description").asText();
    must(alternatives.isArray(), name, "says who may call it");
    must(
        alternatives.isEmpty() == text.contains("Open to everyone"),
        name,
        "says the same of its callers in words");
    for (var alternative : alternatives) {
      for (var role : alternative.path(Access.SCHEME)) {
        must(ROLES.contains(role.asText()), name, "asks for roles of the realm");
        must(text.contains('`' + role.asText() + '`'), name, "names the role " + role.asText());
      }
    }
  }

  private void refusals(String name, JsonNode operation) {
    var answers = operation.path("responses");
    must(
        operation.path("security").isEmpty() || answers.has("401"),
        name,
        "refuses who is not signed in");
    for (var answer : answers.properties()) {
      if (answer.getKey().startsWith("4") || answer.getKey().startsWith("5")) {
        var media = resolved(answer.getValue()).at("/content/application~1problem+json");
        must(
            media.at("/schema/$ref").asText().endsWith("/Problem")
                && !media.at("/examples").isEmpty(),
            name,
            "answers " + answer.getKey() + " as a problem, with an example");
      }
    }
    must(
        answers.properties().stream().anyMatch(answer -> answer.getKey().startsWith("4")),
        name,
        "says how it refuses");
  }

  private JsonNode resolved(JsonNode answer) {
    var reference = answer.path("$ref").asText();
    return reference.isEmpty() ? answer : api.at(reference.substring(1));
  }

  private void schemas() {
    for (var schema : api.at("/components/schemas").properties()) {
      must(
          !schema.getKey().matches(".*\\d"),
          schema.getKey(),
          "has a name that tells it from others");
    }
  }

  private void texts(String place, JsonNode node) {
    if (node.isTextual() && place.matches("description|summary|title")) {
      must(!JAVA.matcher(node.asText()).find(), node.asText(), "names nothing of Java");
    }
    node.properties().forEach(field -> texts(field.getKey(), field.getValue()));
    if (node.isArray()) {
      node.forEach(item -> texts(place, item));
    }
  }

  private void must(boolean holds, String what, String rule) {
    if (!holds) {
      faults.add(what + " … " + rule);
    }
  }
}
