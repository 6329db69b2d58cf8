package vn.khaitri.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;

/** A citizen makes an account by phone, and learns. */
@QuarkusTest
class Br22SignUpTest extends ApiTest {
  private static final String SIGN_UPS = "/api/v1/sign-ups";
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final String PASSWORD = "hoc-mot-biet-muoi";

  @ConfigProperty(name = "KHAITRI_CODES_FILE")
  Path messages;

  private static String number() {
    return "08" + Long.toString(System.nanoTime() % 100_000_000 + 100_000_000).substring(1);
  }

  private Response ask(String phone) {
    return anonymous().body(Map.of("fullName", "Đinh Thị Tám", "phone", phone)).post(SIGN_UPS);
  }

  private String asked(String phone) {
    return ask(phone).then().statusCode(200).extract().path("id");
  }

  private Response confirm(String signUp, String code, String password) {
    return anonymous()
        .body(Map.of("code", code, "password", password))
        .post(SIGN_UPS + "/" + signUp + "/confirmation");
  }

  /** What was sent to the number, the last message last. */
  private List<String> sent(String phone) throws IOException {
    return Files.readAllLines(messages).stream()
        .filter(line -> line.startsWith("+84" + phone.substring(1)))
        .toList();
  }

  private String code(String phone) throws IOException {
    var code = CODE.matcher(sent(phone).getLast().replaceFirst("\\S+ ", ""));
    assertTrue(code.find());
    return code.group();
  }

  @Test
  void aCodeAndAPasswordMakeALearner() throws IOException {
    var phone = number();
    var signUp = asked(phone);
    var code = code(phone);

    confirm(signUp, code, "12345678")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/password-weak"))
        .body("errors.pointer", contains("/password"));
    confirm(signUp, code, PASSWORD).then().statusCode(204);

    anonymous()
        .auth()
        .oauth2(signIn(phone, PASSWORD))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("displayName", equalTo("Đinh Thị Tám"))
        .body("roles", contains("learner"));
    confirm(signUp, code, PASSWORD)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/code-over"));
  }

  @Test
  void wrongCodesAreCountedAndEndTheRightOne() throws IOException {
    var phone = number();
    var signUp = asked(phone);
    var code = code(phone);
    var wrong = code.equals("000000") ? "000001" : "000000";

    for (int i = 0; i < 4; i++) {
      confirm(signUp, wrong, PASSWORD)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/code-wrong"))
          .body("errors.pointer", contains("/code"));
    }
    confirm(signUp, wrong, PASSWORD).then().statusCode(409);

    confirm(signUp, code, PASSWORD)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/code-over"));
  }

  @Test
  void aNumberThatHasAnAccountIsAnsweredAsAnyOtherAndItsOwnerReadsWhy() throws IOException {
    var phone = number();
    confirm(asked(phone), code(phone), PASSWORD).then().statusCode(204);

    var answer = ask(phone).then().statusCode(200);

    assertEquals(2, sent(phone).size());
    assertFalse(CODE.matcher(sent(phone).getLast().replaceFirst("\\S+ ", "")).find());
    String signUp = answer.extract().path("id");
    confirm(signUp, "123456", PASSWORD)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/code-wrong"));
  }

  @Test
  void aNumberIsSentThreeCodesAnHour() throws IOException {
    var phone = number();
    for (int i = 0; i < 3; i++) {
      asked(phone);
    }

    ask("+84 " + phone.substring(1))
        .then()
        .statusCode(429)
        .body("type", equalTo("/problems/too-many-codes"));

    assertEquals(3, sent(phone).size());
  }

  @Test
  void noNumberOfTheCountryIsToldAtItsField() {
    ask("12").then().statusCode(400).body("errors.pointer", contains("/phone"));
  }
}
