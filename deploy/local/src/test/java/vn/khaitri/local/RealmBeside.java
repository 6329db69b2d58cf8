package vn.khaitri.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One more realm in the Keycloak that tests share. */
record RealmBeside(String url, RealmAdmin admin, String wanted, Map<String, String> values) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** As November's first release made it. */
  static RealmBeside old(TestStack stack, String name) throws IOException {
    return made(stack, name, Resources.text("realm-of-2026-11.json"), Realm.DEMO);
  }

  /** As a server makes it. */
  static RealmBeside ofServer(TestStack stack, String name) throws IOException {
    var file = RealmFile.of(Checkout.here().realmFolder(), Realm.SERVER);
    var realm = made(stack, name, RealmFile.imported(file), Realm.SERVER);
    realm.migrate();
    return realm;
  }

  private static RealmBeside made(TestStack stack, String name, String file, Realm wanted)
      throws IOException {
    var keycloak = stack.servers().keycloak();
    var password = stack.servers().home().secret("keycloak_admin");
    var text = file;
    for (var value : keycloak.values().entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    var realm = (ObjectNode) new ObjectMapper().readTree(text);
    realm.put("realm", name);
    new RealmAdmin(keycloak.url(), "", password).post("", realm);
    return new RealmBeside(
        keycloak.url() + "/realms/" + name,
        new RealmAdmin(keycloak.url(), name, password),
        RealmFile.of(Checkout.here().realmFolder(), wanted),
        keycloak.values());
  }

  void migrate() throws IOException {
    new RealmMigration(admin, wanted, values).run();
  }

  /** Which roles a service account has, those of the realm and those of clients. */
  List<String> rolesOf(String clientId) throws IOException {
    var user = admin.get("/clients/" + idOf(clientId) + "/service-account-user").get("id").asText();
    return admin.get("/users/" + user + "/role-mappings").findValuesAsText("name");
  }

  private String idOf(String clientId) throws IOException {
    return admin.get("/clients?clientId=" + clientId).get(0).get("id").asText();
  }

  String secretOf(String clientId) throws IOException {
    return admin.get("/clients/" + idOf(clientId) + "/client-secret").get("value").asText();
  }

  List<String> clients() throws IOException {
    return texts("/clients", "clientId");
  }

  /** Those of people. */
  List<String> userNames() throws IOException {
    return texts("/users", "username").stream()
        .filter(name -> !name.startsWith("service-account-"))
        .toList();
  }

  private List<String> texts(String path, String name) throws IOException {
    return StreamSupport.stream(admin.get(path).spliterator(), false)
        .map(each -> each.get(name).asText())
        .toList();
  }

  /** The status with which a client is answered that sends a password. */
  int takesPassword(String clientId) throws IOException, InterruptedException {
    var form = "grant_type=password&username=quantri&password=mat-khau-nao&client_id=" + clientId;
    return status(
        HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** The status of the page to which the pages lead who wants to sign in and come back there. */
  int signInPage(String back) throws IOException, InterruptedException {
    return status(
        HttpRequest.newBuilder(
            URI.create(
                url
                    + "/protocol/openid-connect/auth?client_id=platform-web&response_type=code"
                    + "&scope=openid&code_challenge_method=S256&code_challenge="
                    + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                    + URLEncoder.encode(back, StandardCharsets.UTF_8))));
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<Void> response = HTTP.send(request.build(), BodyHandlers.discarding());
    return response.statusCode();
  }
}
