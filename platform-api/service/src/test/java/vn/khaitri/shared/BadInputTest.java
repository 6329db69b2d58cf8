package vn.khaitri.shared;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;

@QuarkusTest
class BadInputTest extends ApiTest {
  private static final String UNITS = "/api/v1/units";

  @Inject DataSource database;

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
                "{\"parentId\":\"00000000-0000-0000-0000-000000000000\",\"code\":\"X\",\"name\":\""
                    + " \"}")
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

  @Test
  void aWrongFieldIsNamedAndNoClassOfOurs() {
    var refusal =
        as(DemoAccount.ADMIN)
            .header("Accept-Language", "en")
            .body("{\"role\":\"admin\"}")
            .post(UNITS)
            .then();

    refusal
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/role"))
        .body("errors[0].message", equalTo("There is no field “role”."))
        .body(not(containsString("vn.khaitri")));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/catalog/runs?mode=SOMETIMES, mode",
    "/api/v1/catalog/runs?course=7, course",
    "/api/v1/catalog/runs?from=-999999999-01-01, from",
    "/api/v1/catalog/runs/export?to=%2B999999999-12-31, to",
    "/api/v1/audience-groups?on=-999999999-01-01, on",
    "/api/v1/catalog/courses?length=ENDLESS, length",
    "/api/v1/catalog/courses?page=first, page",
    "/api/v1/library/assets?mine=perhaps, mine"
  })
  void aValueThatAQueryCannotHaveIsRefusedByTheNameOfItsParameter(String query, String name) {
    var refusal = as(DemoAccount.ADMIN).accept("*/*").urlEncodingEnabled(false).get(query).then();

    refusal
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(name))
        .body("errors[0].message", not(emptyString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"field", "skill", "q", "audience"})
  void aNulInAQueryIsNoneInTheDatabase(String name) {
    var answer =
        anonymous()
            .urlEncodingEnabled(false)
            .get("/api/v1/catalog/courses?" + name + "=%00")
            .then();

    answer.statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/authoring/courses/%25/modules/;v=1/position",
        "/api/v1/uploads/%25",
        "/api/v1/verification/%00",
        "/%25/;v=1"
      })
  void anAddressOfOddCharactersIsUnknownAndNoFault(String path) {
    var refusal = as(DemoAccount.ADMIN).urlEncodingEnabled(false).get(path).then();

    refusal.statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)));
  }

  @Test
  void aDateThatNoTableHoldsIsRefusedByItsField() {
    var refusal =
        as(DemoAccount.ADMIN)
            .body(
                """
                {"code":"x","verbatimName":"X","documentRef":"Y","validFrom":"-999999999-01-01"}
                """)
            .post("/api/v1/audience-groups")
            .then();

    refusal.statusCode(400).body("errors[0].pointer", equalTo("/validFrom"));
  }

  @Test
  void whatAStatementWasGivenStaysOutOfItsErrors() {
    var failure =
        assertThrows(
            SQLException.class,
            () -> {
              try (var connection = database.getConnection();
                  var insert =
                      connection.prepareStatement(
                          "insert into organisation.unit (id, name) values (?::uuid, ?)")) {
                insert.setString(1, "00000000-0000-0000-0000-000000000000");
                insert.setString(2, "Tên riêng");
                insert.addBatch();
                insert.executeBatch();
              }
            });

    assertFalse(messages(failure).contains("Tên riêng"), messages(failure));
  }

  private static String messages(SQLException failure) {
    var text = new StringBuilder();
    failure.forEach(cause -> text.append(cause).append('\n'));
    return text.toString();
  }
}
