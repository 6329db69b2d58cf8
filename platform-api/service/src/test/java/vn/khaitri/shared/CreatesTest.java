package vn.khaitri.shared;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;

/** What every client of HTTP may rely on, whatever it creates, reads or changes. */
@QuarkusTest
class CreatesTest extends ApiTest {
  private static final String COURSES = "/api/v1/authoring/courses";
  private static final String KEY = "Idempotency-Key";

  @Inject IdempotentAnswerRepository answers;

  private String key;

  @BeforeEach
  void chooseKey() {
    key = UUID.randomUUID().toString();
  }

  @Test
  void whatIsCreatedIsWhereTheAnswerSays() {
    var created = create("Mới").then().statusCode(201).extract();

    var there = as(DemoAccount.INSTRUCTOR).get(created.header("Location")).then();

    there.statusCode(200).body("id", equalTo(created.path("id")));
    assertEquals(COURSES + "/" + created.path("id"), created.header("Location"));
  }

  @Test
  void aRetryMakesNothingNew() {
    var first = keyed(DemoAccount.INSTRUCTOR, key, "Một lần");

    var second = keyed(DemoAccount.INSTRUCTOR, key, "Một lần");

    assertEquals(first.then().statusCode(201).extract().asString(), second.asString());
    second.then().statusCode(201).header("Location", equalTo(first.header("Location")));
  }

  @Test
  void retriesAtOnceAreAnsweredAlike() throws Exception {
    token(DemoAccount.INSTRUCTOR);

    var all = AtOnce.times(6, () -> keyed(DemoAccount.INSTRUCTOR, key, "Cùng lúc"));

    Set<Object> ids = all.stream().map(answer -> answer.path("id")).collect(Collectors.toSet());
    assertEquals(1, ids.size(), ids.toString());
    assertNotEquals(null, ids.iterator().next());
  }

  @Test
  void aKeyIsForOneRequest() {
    keyed(DemoAccount.INSTRUCTOR, key, "Một").then().statusCode(201);

    var other = keyed(DemoAccount.INSTRUCTOR, key, "Hai").then();

    other.statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void whatWasRefusedMayBeMended() {
    keyed(DemoAccount.INSTRUCTOR, key, " ").then().statusCode(400);

    var mended = keyed(DemoAccount.INSTRUCTOR, key, "Sửa rồi").then();

    mended.statusCode(201).body("title", equalTo("Sửa rồi"));
  }

  @Test
  void anOldKeyIsForgotten() {
    var first = keyed(DemoAccount.INSTRUCTOR, key, "Cũ").path("id");
    inTransaction(() -> answers.forget(Instant.now().plusSeconds(60), 100_000));

    var second = keyed(DemoAccount.INSTRUCTOR, key, "Cũ").then().statusCode(201);

    second.body("id", not(equalTo(first)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hai từ", "two words", ""})
  void aKeyIsOneWord(String unreadable) {
    var refusal = keyed(DemoAccount.INSTRUCTOR, unreadable, "Khóa lạ").then();

    refusal.statusCode(400).body("errors.pointer", contains(KEY));
  }

  @Test
  void aRevisionIsAnETag() {
    var course = create("Thẻ").header("Location");
    var seen = as(DemoAccount.INSTRUCTOR).get(course).header("ETag");

    var changed = change(course, seen, 0).then();

    assertEquals("\"0\"", seen);
    changed.statusCode(200).header("ETag", equalTo("\"1\""));
  }

  @Test
  void aStaleETagIsAPreconditionThatFailed() {
    var course = create("Cũ").header("Location");
    change(course, "\"0\"", 0).then().statusCode(200);

    var withTag = change(course, "\"0\"", 0).then();
    var without =
        as(DemoAccount.INSTRUCTOR).body(description(0)).put(course).then().statusCode(409);

    withTag.statusCode(412).body("status", equalTo(412));
    without.body("type", equalTo(withTag.extract().<String>path("type")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "0", "*"})
  void anETagAndTheRevisionThatIsSentAgree(String tag) {
    var course = create("Lệch").header("Location");

    var refusal = change(course, tag, 0).then();

    refusal.statusCode(400).body("errors.pointer", contains("If-Match"));
  }

  @Test
  void whatTakesNoRevisionTakesNoETag() {
    var course = create("Không có").header("Location");

    var refusal =
        as(DemoAccount.INSTRUCTOR).header("If-Match", "\"0\"").post(course + "/submission").then();

    refusal.statusCode(400).body("errors", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/me",
        "/api/v1/catalog/courses",
        "/api/v1/catalog/runs",
        "/api/v1/units",
        "/api/v1/certificates/verification/KTAAAAAAAAAA"
      })
  void whoAsksForXmlHearsThatThereIsNone(String address) {
    var refusal = as(DemoAccount.ADMIN).accept("application/xml").get(address).then();

    refusal
        .statusCode(406)
        .contentType("application/problem+json")
        .body(not(containsString("khaitri")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ids=abc", "ids=00000000-0000-0000-0000-000000000000&ids=x"})
  void eachValueOfAListIsLookedAt(String query) {
    var refusal = as(DemoAccount.ADMIN).get("/api/v1/media?" + query).then();

    refusal.statusCode(400).body("errors.pointer", contains("ids"));
  }

  private Response create(String title) {
    return as(DemoAccount.INSTRUCTOR).body(Map.of("title", title, "summary", "")).post(COURSES);
  }

  private Response keyed(DemoAccount account, String value, String title) {
    return as(account).header(KEY, value).body(Map.of("title", title, "summary", "")).post(COURSES);
  }

  private Response change(String course, String tag, int revision) {
    return as(DemoAccount.INSTRUCTOR)
        .header("If-Match", tag)
        .body(description(revision))
        .put(course);
  }

  private static Map<String, Object> description(int revision) {
    return Map.of("title", "Đổi tên", "summary", "", "revision", revision);
  }
}
