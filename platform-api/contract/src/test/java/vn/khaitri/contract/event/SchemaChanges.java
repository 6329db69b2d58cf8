package vn.khaitri.contract.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a changed schema readers or writers of the old one would trip over. An added optional
 * field is none of it; all else needs a new version.
 */
final class SchemaChanges {
  private final List<String> breaks = new ArrayList<>();

  private SchemaChanges() {}

  static List<String> breaks(JsonNode before, JsonNode after) {
    var changes = new SchemaChanges();
    changes.compare("", before, after);
    return changes.breaks;
  }

  private void compare(String place, JsonNode before, JsonNode after) {
    for (var word : List.of("title", "type", "format", "enum")) {
      if (!before.path(word).equals(after.path(word))) {
        breaks.add(place + ": " + word + " " + before.path(word) + " became " + after.path(word));
      }
    }
    if (before.has("items") && after.has("items")) {
      compare(place + "[]", before.get("items"), after.get("items"));
    }
    before
        .path("properties")
        .properties()
        .forEach(
            field -> {
              var now = after.path("properties").path(field.getKey());
              if (now.isMissingNode()) {
                breaks.add(place + "/" + field.getKey() + " is gone");
              } else {
                compare(place + "/" + field.getKey(), field.getValue(), now);
              }
            });
    var required = required(after);
    required.removeAll(required(before));
    required.forEach(name -> breaks.add(place + "/" + name + " is required now"));
    var optional = required(before);
    optional.removeAll(required(after));
    optional.stream()
        .filter(after.path("properties")::has)
        .forEach(name -> breaks.add(place + "/" + name + " may be missing now"));
  }

  private static Set<String> required(JsonNode schema) {
    var names = new TreeSet<String>();
    schema.path("required").forEach(name -> names.add(name.asText()));
    return names;
  }
}
