package vn.khaitri.openapi;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.architecture.CommittedPage;
import vn.khaitri.testing.ApiTest;

/** The API tells strangers all that they need, and a change of it is seen in review. */
@QuarkusTest
class ApiDescriptionTest extends ApiTest {
  private static final String ADDRESS = "/q/openapi";

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void itIsTheCommittedOne() throws IOException {
    var served = RestAssured.get(ADDRESS).then().statusCode(200).extract().asString();

    CommittedPage.holds("platform-api/openapi.yaml", served, getClass());
  }

  @Test
  void everyOperationAndSchemaIsExplained() throws IOException {
    var api = served();

    var faults = DescriptionRules.faults(api);

    assertEquals(List.of(), faults);
    assertTrue(api.path("paths").size() > 100, "paths: " + api.path("paths").size());
  }

  @Test
  void whatIsNotExplainedIsCaught() throws IOException {
    var planted =
        json.readTree(
            """
            {"paths": {"/prices": {"get": {
               "operationId": "PriceApi.lowest",
               "summary": "The lowest price.",
               "tags": ["Price"],
               "description": "As PriceResource has it.",
               "security": [{"accessToken": ["guest"]}],
               "parameters": [{"name": "on"}],
               "responses": {"200": {}, "404": {}}}}},
             "components": {"schemas": {"Price1": {}}}}
            """);

    var faults = DescriptionRules.faults(planted);

    assertEquals(
        List.of(
            "get /prices … has an id of its own",
            "get /prices … says in its summary what it does",
            "get /prices … has a tag that is explained",
            "get /prices … asks for roles of the realm",
            "get /prices … names the role guest",
            "get /prices … refuses who is not signed in",
            "get /prices … answers 404 as a problem, with an example",
            "get /prices … explains its parameter on",
            "Price1 … has a name that tells it from others",
            "As PriceResource has it. … names nothing of Java"),
        faults);
  }

  @Test
  void rightsAreThoseThatDecide() {
    var api = RestAssured.get(ADDRESS + "?format=json").then();

    api.body("paths.'/api/v1/catalog/courses'.get.security", equalTo(List.of()))
        .body(
            "paths.'/api/v1/authoring/courses'.get.security.accessToken",
            equalTo(List.of(List.of("admin"), List.of("appraiser"), List.of("instructor"))))
        .body(
            "paths.'/api/v1/authoring/courses'.post.security.accessToken",
            equalTo(List.of(List.of("instructor"))))
        .body("paths.'/api/v1/me'.get.security.accessToken", equalTo(List.of(List.of())));
  }

  @Test
  void itCanBeTriedInTheBrowser() {
    var page = RestAssured.get("/q/swagger-ui/").then();

    page.statusCode(200)
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .body(containsString("/q/openapi"));
  }

  private JsonNode served() throws IOException {
    return json.readTree(RestAssured.get(ADDRESS + "?format=json").then().extract().asString());
  }
}
