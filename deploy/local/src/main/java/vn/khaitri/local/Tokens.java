package vn.khaitri.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens from a realm that has the client khaitri-demo: a local one, never a server's. */
public final class Tokens {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String realmUrl;

  public Tokens(String realmUrl) {
    this.realmUrl = realmUrl;
  }

  /** A fresh access token, good for five minutes. */
  public String of(DemoAccount account) {
    return signIn(account.username(), DemoAccount.PASSWORD);
  }

  /**
   * Signs in by password.
   *
   * @param login a user name or a phone number
   * @throws IllegalArgumentException when Keycloak refuses, with its reason
   */
  public String signIn(String login, String password) {
    var form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "khaitri-demo",
            "scope",
            "openid",
            "username",
            login,
            "password",
            password);
    var request =
        HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalArgumentException(response.statusCode() + " " + response.body());
      }
      return JSON.readTree(response.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
