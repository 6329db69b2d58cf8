package vn.khaitri.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Brings a realm that an earlier version made to what its file says now: settings take the values
 * of the file; roles, clients and service accounts that it lacks are added, with their roles. What
 * somebody added or changed beside that stays. Doing it twice changes nothing more.
 */
final class RealmMigration {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VERSION = "/attributes/khaitri.version";

  /** The address of the pages, by which clients know whom they serve; empty for any. */
  private static final String WEB = "/attributes/khaitri.web";

  /** Of the file: what a realm has many of, or is told once. */
  private static final Set<String> NO_SETTINGS =
      Set.of("realm", "attributes", "roles", "clients", "users", "components", "localizationTexts");

  private final RealmAdmin realm;
  private final JsonNode wanted;

  /** How wrong passwords are met. */
  private static final Set<String> GUESSING =
      Set.of(
          "bruteForceProtected",
          "permanentLockout",
          "failureFactor",
          "waitIncrementSeconds",
          "maxFailureWaitSeconds",
          "maxDeltaTimeSeconds",
          "quickLoginCheckMilliSeconds",
          "minimumQuickLoginWaitSeconds");

  /** What a client that is there takes from the file; the rest may be its operator's. */
  private static final Set<String> ADDRESSES =
      Set.of("rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes");

  /**
   * @param values by the names that stand for them in the file
   */
  RealmMigration(RealmAdmin realm, String file, Map<String, String> values) throws IOException {
    this.realm = realm;
    wanted = filled(file, values);
  }

  private static JsonNode filled(String file, Map<String, String> values) throws IOException {
    var text = file;
    for (var value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return JSON.readTree(text);
  }

  /** What is in a realm that was brought up to date: another mark says that there is work. */
  static String mark(String file, Map<String, String> values) throws IOException {
    var wanted = filled(file, values);
    return wanted.at(VERSION).asText() + " " + wanted.at(WEB).asText();
  }

  /** As in the realm of the file, for Keycloak's own administrators. */
  static void slowDownGuessing(RealmAdmin master, String file) throws IOException {
    var settings = (ObjectNode) master.get("");
    master.put("", settings.setAll(part(JSON.readTree(file), GUESSING::contains)));
  }

  static String version(String file) throws IOException {
    return JSON.readTree(file).at(VERSION).asText();
  }

  void run() throws IOException {
    var current = realm.get("");
    if (!isDue(current)) {
      return;
    }
    for (var role : wanted.at("/roles/realm")) {
      if (realm.find("/roles/" + role.get("name").asText()) == null) {
        realm.post("/roles", role);
      }
    }
    for (var client : wanted.get("clients")) {
      var there = realm.get("/clients?clientId=" + client.get("clientId").asText());
      if (there.isEmpty()) {
        realm.post("/clients", client);
      } else {
        change((ObjectNode) there.get(0), part(client, ADDRESSES::contains));
      }
    }
    takeNoPasswords();
    for (var user : wanted.get("users")) {
      if (user.has("serviceAccountClientId")) {
        giveRoles(user);
      }
    }
    // Last, for it says that all of it was done.
    realm.put("", settings(current));
  }

  private boolean isDue(JsonNode current) {
    int has = current.at(VERSION).asInt(1);
    int version = wanted.at(VERSION).asInt();
    return has < version
        || (has == version && !current.at(WEB).asText().equals(wanted.at(WEB).asText()));
  }

  /** Keycloak makes this client with every realm: a way for programs to try passwords. */
  private void takeNoPasswords() throws IOException {
    change(
        (ObjectNode) realm.get("/clients?clientId=admin-cli").get(0),
        JSON.createObjectNode().put("directAccessGrantsEnabled", false));
  }

  private void change(ObjectNode client, ObjectNode to) throws IOException {
    var attributes = client.withObjectProperty("attributes").deepCopy();
    client.setAll(to);
    client.set("attributes", attributes.setAll(to.withObjectProperty("attributes")));
    realm.put("/clients/" + client.get("id").asText(), client);
  }

  private static ObjectNode part(JsonNode of, Predicate<String> names) {
    var part = JSON.createObjectNode();
    of.properties().stream()
        .filter(property -> names.test(property.getKey()))
        .forEach(property -> part.set(property.getKey(), property.getValue()));
    return part;
  }

  private ObjectNode settings(JsonNode current) {
    var settings = (ObjectNode) current.deepCopy();
    settings.setAll(part(wanted, name -> !NO_SETTINGS.contains(name)));
    settings.withObjectProperty("attributes").setAll((ObjectNode) wanted.get("attributes"));
    return settings;
  }

  private void giveRoles(JsonNode user) throws IOException {
    var client = uuidOf(user.get("serviceAccountClientId").asText());
    var account = realm.get("/clients/" + client + "/service-account-user").get("id").asText();
    var roles = JSON.createArrayNode();
    for (var name : user.path("realmRoles")) {
      roles.add(realm.get("/roles/" + name.asText()));
    }
    give(account, "realm", roles);
    for (var ofClient : user.path("clientRoles").properties()) {
      var owner = uuidOf(ofClient.getKey());
      var theirs = JSON.createArrayNode();
      for (var name : ofClient.getValue()) {
        theirs.add(realm.get("/clients/" + owner + "/roles/" + name.asText()));
      }
      give(account, "clients/" + owner, theirs);
    }
  }

  private void give(String account, String of, ArrayNode roles) throws IOException {
    if (!roles.isEmpty()) {
      realm.post("/users/" + account + "/role-mappings/" + of, roles);
    }
  }

  private String uuidOf(String clientId) throws IOException {
    return StreamSupport.stream(realm.get("/clients?clientId=" + clientId).spliterator(), false)
        .map(client -> Objects.requireNonNull(client.get("id")).asText())
        .findFirst()
        .orElseThrow(() -> new IOException("The realm has no client " + clientId));
  }
}
