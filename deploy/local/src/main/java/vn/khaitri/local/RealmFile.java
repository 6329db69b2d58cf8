package vn.khaitri.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The realm of servers with what only a local run may have laid over it. */
final class RealmFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RealmFile() {}

  static String of(Path folder, Realm realm) throws IOException {
    return realm == Realm.DEMO
        ? local(folder)
        : Files.readString(folder.resolve("khaitri-realm.json"));
  }

  /**
   * What Keycloak imports: it says nothing of its version, for Keycloak adds clients of its own,
   * about which the migration has something to say too.
   */
  static String imported(String file) throws IOException {
    var realm = (ObjectNode) JSON.readTree(file);
    realm.remove("attributes");
    return realm.toString();
  }

  /** Clients of the same id are merged, the overlay's values winning; all else is added. */
  static String local(Path folder) throws IOException {
    var realm = (ObjectNode) JSON.readTree(folder.resolve("khaitri-realm.json").toFile());
    var overlay = JSON.readTree(folder.resolve("local-overlay.json").toFile());
    overlay.get("clients").forEach(client -> lay(client, realm.withArray("clients"), "clientId"));
    overlay.get("users").forEach(user -> lay(user, realm.withArray("users"), "username"));
    realm.withObjectProperty("attributes").setAll((ObjectNode) overlay.get("attributes"));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
  }

  private static void lay(JsonNode above, ArrayNode below, String key) {
    StreamSupport.stream(below.spliterator(), false)
        .filter(candidate -> candidate.get(key).equals(above.get(key)))
        .map(ObjectNode.class::cast)
        .findAny()
        .ifPresentOrElse(same -> same.setAll((ObjectNode) above), () -> below.add(above));
  }
}
