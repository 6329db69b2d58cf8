package vn.khaitri.certification;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** BR-55: codes are not guessed. */
@QuarkusTest
class GuessTest extends CertificationApiTest {
  private final SecureRandom random = new SecureRandom();

  @Inject CertificationConfig config;

  @Test
  void whoGuessesWaitsAndNobodyElseDoes() {
    String code = approve(proposal(DemoAccount.LEARNER, "Không đoán được")).path("code");

    var answers =
        IntStream.range(0, config.unknownCodes() + 40)
            .mapToObj(n -> check("203.0.113.7", guess()).statusCode())
            .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

    assertEquals(Map.of(404, (long) config.unknownCodes(), 429, 40L), answers);
    check("203.0.113.7", code)
        .then()
        .statusCode(429)
        .header("Retry-After", "600")
        .body("type", equalTo("/problems/too-many-guesses"));
    check("203.0.113.8", code).then().statusCode(200).body("status", equalTo("VALID"));
  }

  @Test
  void slipsOfTheHandAreToldAndNotCounted() {
    String code = approve(proposal(DemoAccount.LEARNER, "Gõ nhầm")).path("code");
    var slip = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");

    for (int n = 0; n < config.unknownCodes() + 5; n++) {
      check("203.0.113.9", slip)
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/code-mistyped"))
          .body("errors[0].pointer", equalTo("/code"));
    }

    check("203.0.113.9", code).then().statusCode(200);
    check("203.0.113.9", "KT-2026-000001")
        .then()
        .body(
            "errors[0].message",
            equalTo("Đây là số của giấy. Mã kiểm tra nằm cạnh hình vuông QR."));
  }

  @Test
  void aCodeFromBeforeIsGood() {
    String id = approve(proposal(DemoAccount.LEARNER, "Mã cũ")).path("id");
    var former = "10A10Z9Y8X7C";
    sqlAsOwner(
        "update certification.certificate set code = '" + former + "' where id = '" + id + "'");

    check("203.0.113.10", "10a1-0z9y-8x7c")
        .then()
        .statusCode(200)
        .body("code", equalTo("10A1-0Z9Y-8X7C"));
  }

  private String guess() {
    return VerificationCode.random(random).printed();
  }

  private Response check(String visitor, String code) {
    return anonymous()
        .header(Guesses.VISITOR, visitor)
        .get(CERTIFICATES + "/verification/{code}", code);
  }
}
