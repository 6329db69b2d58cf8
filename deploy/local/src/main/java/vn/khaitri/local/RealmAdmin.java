package vn.khaitri.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One realm through Keycloak's admin API, as Keycloak's own administrator. */
final class RealmAdmin {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String keycloak;
  private final String realm;
  private final String token;

  /**
   * @param keycloak its address, without a slash at the end
   * @param password of its administrator
   */
  RealmAdmin(String keycloak, String realm, String password) throws IOException {
    this.keycloak = keycloak;
    this.realm = realm;
    token = token(password);
  }

  private String token(String password) throws IOException {
    var request =
        HttpRequest.newBuilder(
                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=admin-cli&username=admin&password=" + password));
    var answer = send(request);
    if (answer.status() != 200) {
      throw new IOException(
          "Keycloak does not know its administrator by the password of this folder: " + answer);
    }
    return answer.body().get("access_token").asText();
  }

  /** Null for what is not there. */
  @Nullable JsonNode find(String path) throws IOException {
    var answer = send(to(path).GET());
    return answer.status() == 404 ? null : answer.required();
  }

  JsonNode get(String path) throws IOException {
    return send(to(path).GET()).required();
  }

  void post(String path, JsonNode body) throws IOException {
    send(to(path).POST(json(body))).required();
  }

  void put(String path, JsonNode body) throws IOException {
    send(to(path).PUT(json(body))).required();
  }

  /**
   * @param path of a part of the realm; empty for the realm itself
   */
  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + realm + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher json(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }

  private static Answer send(HttpRequest.Builder request) throws IOException {
    try {
      var response = HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      var text = response.body();
      return new Answer(
          response.request().method() + " " + response.uri(),
          response.statusCode(),
          text.isEmpty() ? NullNode.getInstance() : JSON.readTree(text));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartupException("Interrupted", e);
    }
  }

  private record Answer(String request, int status, JsonNode body) {
    JsonNode required() throws IOException {
      if (status >= 300) {
        throw new IOException(this.toString());
      }
      return body;
    }
  }
}
