package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {

  private static final Path FOLDER = Checkout.here().realmFolder();

  private static JsonNode serverRealm() throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve("khaitri-realm.json").toFile());
  }

  private static JsonNode localRealm() throws IOException {
    return new ObjectMapper().readTree(RealmFile.local(FOLDER));
  }

  private static List<String> clientsWithDirectGrants(JsonNode realm) {
    return stream(realm.get("clients"))
        .filter(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
        .map(client -> client.get("clientId").asText())
        .toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Test
  void the_realm_of_servers_takes_no_passwords_from_programs() throws IOException {
    var clients = clientsWithDirectGrants(serverRealm());

    assertEquals(List.of(), clients);
  }

  @Test
  void the_realm_of_servers_knows_no_demo_account_and_no_password() throws IOException {
    var text = Files.readString(FOLDER.resolve("khaitri-realm.json"));

    for (var account : DemoAccount.values()) {
      assertFalse(text.contains(account.username()), account.username());
    }
    assertFalse(text.contains("credentials"));
  }

  @Test
  void secrets_of_the_realm_of_servers_come_from_the_environment() throws IOException {
    var secrets = stream(serverRealm().get("clients")).filter(client -> client.has("secret"));

    assertTrue(
        secrets.allMatch(client -> client.get("secret").asText().matches("\\$\\{KHAITRI_\\w+}")));
  }

  /** Where it was forgotten, homes from before would never get what changed. */
  @Test
  void the_version_of_the_realm_is_that_of_its_words() throws IOException {
    var realm = Files.readString(FOLDER.resolve("khaitri-realm.json"));

    var words =
        new ObjectMapper().readTree(realm).at("/attributes/khaitri.version").asText()
            + " "
            + Fingerprint.of(List.of(realm), List.of());

    assertEquals(
        "2 9527cb4ee3b39f9e", words, "raise khaitri.version in the realm, then write this anew");
  }

  @Test
  void a_realm_of_servers_leads_back_to_its_own_pages_alone() throws IOException {
    var file = RealmFile.of(FOLDER, Realm.SERVER);

    assertFalse(file.contains("localhost"), "an address of a machine");
    assertFalse(file.contains("/*"), "any address below another");
  }

  @Test
  void a_local_realm_adds_the_demo_client_and_the_demo_accounts() throws IOException {
    var realm = localRealm();

    assertEquals(List.of("khaitri-demo"), clientsWithDirectGrants(realm));
    var users = stream(realm.get("users")).map(user -> user.get("username").asText()).toList();
    for (var account : DemoAccount.values()) {
      assertTrue(users.contains(account.username()), account.username());
    }
  }

  @Test
  void a_local_realm_lays_its_addresses_over_those_of_servers_and_keeps_the_rest()
      throws IOException {
    var realm = localRealm();

    var web =
        stream(realm.get("clients"))
            .filter(client -> client.get("clientId").asText().equals("platform-web"))
            .toList();
    assertEquals(1, web.size());
    assertEquals("http://localhost/*", web.getFirst().at("/redirectUris/0").asText());
    assertEquals("S256", web.getFirst().at("/attributes/pkce.code.challenge.method").asText());
  }
}
