package vn.khaitri.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.demo.Patience;
import vn.khaitri.local.DemoAccount;

/** From an upload to a certificate that a stranger checks, through the REST API alone. */
@ExtendWith(RunningPlatform.Extension.class)
class RestJourneyTest {
  private static final Duration MOMENTS = Duration.ofSeconds(30);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String TITLE = "Hành trình qua API";
  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String OF_THE_COURSE =
      "items.find { it.courseTitle == '" + TITLE + "' }?.id";

  private final RunningPlatform platform;

  RestJourneyTest(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void aCourseGoesFromUploadToCertificate() throws Exception {
    var course = created("/api/v1/authoring/courses", Map.of("title", TITLE, "summary", "Thử."));
    var text = created(course + "/lessons", Map.of("kind", "TEXT", "title", "Bài đọc"));
    write(text, Map.of("title", "Bài đọc", "blocks", List.of(block()), "revision", 0));
    var video = created(course + "/lessons", Map.of("kind", "VIDEO", "title", "Bài xem"));
    write(video + "/video", Map.of("mediaId", film()));
    var quiz = created(course + "/lessons", Map.of("kind", "QUIZ", "title", "Bài kiểm tra"));
    write("/api/v1/quizzes/" + last(quiz), questions());
    publish(course);

    var run = enrolled(course);
    read(run + "/lessons/" + last(text));
    watch(run, video);
    takeQuiz(run, quiz, 1).body("result.passed", equalTo(false));
    takeQuiz(run, quiz, 0).body("result.passed", equalTo(true));
    progress(run, at -> at.path("completedAt") != null).then().body("percent", equalTo(100));

    var certificate = certified();
    var code = certificate.<String>path("code").toLowerCase(Locale.ROOT);
    api()
        .get(CERTIFICATES + "/verification/" + code)
        .then()
        .statusCode(200)
        .body("status", equalTo("VALID"))
        .body("number", equalTo(certificate.path("number")));
  }

  /** By another person than its author, whom the platform refuses. */
  private void publish(String course) {
    until(
        "The questions of the quiz",
        () -> as(DemoAccount.INSTRUCTOR).get(course),
        seen -> seen.<Integer>path("modules[0].lessons[2].questions") == 2);
    as(DemoAccount.INSTRUCTOR).post(course + "/submission").then().statusCode(200);
    var approval = Map.of("verdict", "APPROVE", "comment", "Đạt.");
    as(DemoAccount.INSTRUCTOR).body(approval).post(course + "/appraisal").then().statusCode(403);
    as(DemoAccount.APPRAISER).body(approval).post(course + "/appraisal").then().statusCode(200);
    as(DemoAccount.APPRAISER)
        .body(
            Map.of(
                "decisionNumber",
                "12/QĐ-SKHCN",
                "decisionDate",
                LocalDate.now(VIETNAM).toString(),
                "signer",
                "Trần Văn Ký, Giám đốc"))
        .post(course + "/publication")
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"));
  }

  /** Where the learner learns in the run that opened with the publication. */
  private String enrolled(String course) {
    String run =
        until(
                "The course in the catalogue",
                () -> api().get("/api/v1/catalog/courses/" + last(course)),
                page -> page.statusCode() == 200 && page.path("runs[0]") != null)
            .path("runs[0].runId");
    as(DemoAccount.LEARNER)
        .body(Map.of("runId", run))
        .post("/api/v1/enrolments")
        .then()
        .statusCode(200);
    return "/api/v1/learning/runs/" + run;
  }

  /** Once there was time to. */
  private void read(String lesson) {
    as(DemoAccount.LEARNER).get(lesson).then().statusCode(200);
    until(
        "The time to read",
        () -> as(DemoAccount.LEARNER).post(lesson + "/completion"),
        answer -> answer.statusCode() == 200);
  }

  /** In two halves; the second goes on where the first ended. */
  private void watch(String run, String video) {
    var lesson = run + "/lessons/" + last(video);
    assertSegmentsPlay(lesson);
    var session =
        as(DemoAccount.LEARNER).post(lesson + "/watching").then().statusCode(200).extract();
    String id = session.path("id");
    watched(
            run,
            stretch(id, 1, 0, 5),
            at -> at.<Integer>path("modules[0].lessons[1].watchedPercent") > 50,
            lesson)
        .then()
        .body("percent", equalTo(33));
    assertEquals(5, as(DemoAccount.LEARNER).get(lesson).jsonPath().getDouble("resumeAt"), 0.01);
    watched(run, stretch(id, 2, 5, 8), at -> at.path("modules[0].lessons[1].completed"), lesson);
  }

  private static Map<String, ?> stretch(String session, int sequence, int from, int to) {
    return Map.of("session", session, "sequence", sequence, "from", from, "to", to, "rate", 1);
  }

  /** Sent again it is the same report: what has changed is the clock. */
  private Response watched(
      String run, Map<String, ?> stretch, Predicate<Response> good, String lesson) {
    return progress(
        run,
        at -> {
          as(DemoAccount.LEARNER).body(stretch).post(lesson + "/watched").then().statusCode(200);
          return good.test(at);
        });
  }

  private void assertSegmentsPlay(String lesson) {
    var variant = line(playlist(lesson, "master.m3u8"), line -> line.endsWith(".m3u8"));
    var segment = line(playlist(lesson, variant), line -> line.startsWith("http"));
    assertTrue(bytes(segment).length > 1000, segment);
    String saver = as(DemoAccount.LEARNER).get(lesson).path("playback.dataSaverUrl");
    assertTrue(bytes(saver).length > 1000, saver);
  }

  private String playlist(String lesson, String name) {
    return as(DemoAccount.LEARNER)
        .accept(ContentType.ANY)
        .get(lesson + "/hls/" + name)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String line(String playlist, Predicate<String> wanted) {
    return playlist.lines().filter(wanted).findFirst().orElseThrow();
  }

  private ValidatableResponse takeQuiz(String run, String quiz, int option) {
    var attempt =
        as(DemoAccount.LEARNER)
            .body(Map.of("runId", last(run), "lessonId", last(quiz)))
            .post("/api/v1/attempts");
    String address = "/api/v1/attempts/" + attempt.path("id");
    List<String> questions = attempt.path("questions.id");
    for (var question : questions) {
      as(DemoAccount.LEARNER)
          .body(Map.of("option", option))
          .put(address + "/answers/" + question)
          .then()
          .statusCode(204);
    }
    return as(DemoAccount.LEARNER).post(address + "/submission").then().statusCode(200);
  }

  /** Asked twice, it is one certificate; nobody else reads it. */
  private Response certified() {
    String proposal =
        until(
                "The proposal",
                () -> as(DemoAccount.ADMIN).get(CERTIFICATES + "/proposals?size=100"),
                list -> list.path(OF_THE_COURSE) != null)
            .path(OF_THE_COURSE);
    var approval = CERTIFICATES + "/proposals/" + proposal + "/approval";
    var issued = as(DemoAccount.ADMIN).post(approval);
    as(DemoAccount.ADMIN).post(approval).then().body("id", equalTo(issued.path("id")));
    var address = CERTIFICATES + "/" + issued.path("id");
    as(DemoAccount.LEADER).get(address).then().statusCode(404);
    String document =
        until(
                "The document",
                () -> as(DemoAccount.LEARNER).get(address),
                certificate -> certificate.path("documentUrl") != null)
            .path("documentUrl");
    assertArrayEquals(
        "%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(bytes(document), 4));
    return issued;
  }

  private UUID film() throws Exception {
    var studio = new Studio(platform.people());
    return studio.ready(studio.upload(platform.films().clip(8, 360)));
  }

  private String created(String list, Map<String, ?> what) {
    return as(DemoAccount.INSTRUCTOR)
        .body(what)
        .post(list)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private void write(String address, Map<String, ?> what) {
    as(DemoAccount.INSTRUCTOR).body(what).put(address).then().statusCode(200);
  }

  private static Map<String, ?> block() {
    return Map.of("kind", "TEXT", "text", "<p>Nội dung <b>bài đọc</b>.</p>");
  }

  private static Map<String, ?> questions() {
    return Map.of(
        "passPercent",
        50,
        "revision",
        0,
        "questions",
        List.of(
            question("Một tuần có mấy ngày?", "Bảy", "Tám"),
            question("Một năm có mấy tháng?", "Mười hai", "Mười")));
  }

  /** Whose first option is right. */
  private static Map<String, ?> question(String text, String right, String wrong) {
    return Map.of(
        "text", text, "options", List.of(right, wrong), "correct", 0, "explanation", right + ".");
  }

  private Response progress(String run, Predicate<Response> good) {
    return until("The progress", () -> as(DemoAccount.LEARNER).get(run), good);
  }

  private static Response until(
      String what, Supplier<Response> question, Predicate<Response> good) {
    return Patience.until(what, MOMENTS, question, good);
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static byte[] bytes(String url) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .get(url)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private RequestSpecification as(DemoAccount account) {
    return api().auth().oauth2(platform.tokens().of(account));
  }

  private RequestSpecification api() {
    return RestAssured.given()
        .baseUri(platform.programs().api().url())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }
}
