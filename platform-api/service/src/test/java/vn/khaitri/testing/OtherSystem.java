package vn.khaitri.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service account of a system beside the platform. */
@Singleton
public class OtherSystem {
  private final String realm;
  private final String secret;

  OtherSystem(
      @ConfigProperty(name = "KHAITRI_OIDC_URL") String realm,
      @ConfigProperty(name = "KHAITRI_INTEGRATION_CLIENT_SECRET") String secret) {
    this.realm = realm;
    this.secret = secret;
  }

  public RequestSpecification asks() {
    String token =
        RestAssured.given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "integration")
            .formParam("client_secret", secret)
            .post(realm + "/protocol/openid-connect/token")
            .path("access_token");
    return RestAssured.given().accept("application/json").auth().oauth2(token);
  }

  /** What was changed since then. */
  public Response changes(String list, Instant since) {
    return asks().queryParam("updatedSince", since.toString()).queryParam("size", 100).get(list);
  }

  /** The one row that is meant, once it is there. */
  public Map<String, Object> change(
      String list, Instant since, Predicate<Map<String, Object>> meant) {
    return ApiTest.eventually()
        .until(
            () ->
                changes(list, since).jsonPath().<Map<String, Object>>getList("items").stream()
                    .filter(meant)
                    .findFirst(),
            java.util.Optional::isPresent)
        .orElseThrow();
  }
}
