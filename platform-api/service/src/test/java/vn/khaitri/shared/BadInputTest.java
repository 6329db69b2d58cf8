package vn.khaitri.shared;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;

@QuarkusTest
class BadInputTest extends ApiTest {
  private static final String UNITS = "/api/v1/units";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"parentId\":\"00000000-0000-0000-0000-000000000000\",\"code\":\"X\",\"name\":\"Y\",\"role\":\"admin\"}",
        "{\"parentId\":\"00000000-0000-0000-0000-000000000000\",\"code\":7,\"name\":\"Y\"}",
        "{\"parentId\":\"no uuid\",\"code\":\"X\",\"name\":\"Y\"}",
        "{\"parentId\":\"00000000-0000-0000-0000-000000000000\",\"code\":\"X\",\"code\":\"Y\",\"name\":\"Z\"}",
        "{\"code\":",
        "[]",
        "null",
        ""
      })
  void aBodyThatIsNotWhatWasAskedForIsRefusedAndNamed(String body) {
    var refusal = as(DemoAccount.ADMIN).body(body).post(UNITS).then();

    refusal
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors", not(empty()))
        .body("traceId", notNullValue());
  }

  @Test
  void aMissingFieldIsPointedAtInTheCallersLanguage() {
    var refusal =
        as(DemoAccount.ADMIN)
            .header("Accept-Language", "en")
            .body(
                "{\"parentId\":\"00000000-0000-0000-0000-000000000000\",\"code\":\"X\",\"name\":\" \"}")
            .post(UNITS)
            .then();

    refusal
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/name"))
        .body("errors[0].message", equalTo("Please fill this in."));
  }

  @Test
  void whoIsNotSignedInGetsAProblem() {
    var refusal = anonymous().get("/api/v1/me").then();

    refusal
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-signed-in"));
  }

  @Test
  void aForgedTokenIsRefused() {
    var token = token(DemoAccount.LEARNER);
    var forged = token.substring(0, token.length() - 6) + "AAAAAA";

    var refusal = anonymous().auth().oauth2(forged).get("/api/v1/me").then();

    refusal.statusCode(401).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/api/v1/units/no-uuid",
        "/api/v1/units/00000000-0000-0000-0000-000000000000"
      })
  void whatDoesNotExistIsAProblemToo(String path) {
    var refusal = as(DemoAccount.LEARNER).get(path).then();

    refusal.statusCode(404).contentType("application/problem+json");
  }
}
