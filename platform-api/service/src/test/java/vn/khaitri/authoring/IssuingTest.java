package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;
import static vn.khaitri.testing.CourseSteps.DECISION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;

/** Issue and what comes after: decisions, versions, revisions, withdrawal, differences, copies. */
@QuarkusTest
class IssuingTest extends ApiTest {
  private static final int HANDS = 8;

  @Inject Publications publications;

  private final CourseSteps steps = new CourseSteps(this::as);

  private Response revise(UUID course) {
    return as(INSTRUCTOR).post(COURSES + course + "/revision");
  }

  private Response withdraw(UUID course, int number) {
    return as(ADMIN)
        .body(Map.of("reason", "Nội dung đã cũ", "decisionNumber", "09/QĐ-THỬ"))
        .post(COURSES + course + "/versions/" + number + "/withdrawal");
  }

  private Response versions(UUID course) {
    return as(INSTRUCTOR).get(COURSES + course + "/versions");
  }

  private UUID lesson(UUID course, int position) {
    return UUID.fromString(
        as(INSTRUCTOR).get(COURSES + course).path("modules[0].lessons[" + position + "].id"));
  }

  /** Hands in, appraises and publishes a draft that is complete. */
  private void issue(UUID course) {
    steps.submit(course).then().statusCode(200);
    steps.appraise(course, "APPROVE", "").then().statusCode(200);
    steps.publish(course).then().statusCode(200);
  }

  private Response publishWith(UUID course, String field, String value) {
    var decision = new HashMap<>(DECISION);
    decision.put(field, value);
    return as(APPRAISER).body(decision).post(COURSES + course + "/publication");
  }

  @Test
  void br10TheDecisionStandsWithTheVersion() {
    var course = steps.createComplete("Khoá có quyết định");

    issue(course);

    versions(course)
        .then()
        .body("number", contains(1))
        .body("state", contains("IN_FORCE"))
        .body("decisionNumber", contains(DECISION.get("decisionNumber")))
        .body("decisionDate", contains("2026-01-15"))
        .body("signer", contains(DECISION.get("signer")));
  }

  @Test
  void br10NothingIsIssuedWithoutADecision() {
    var course = steps.createComplete("Khoá thiếu quyết định");
    steps.submit(course);
    steps.appraise(course, "APPROVE", "");

    publishWith(course, "decisionNumber", " ")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/decisionNumber"));
    publishWith(course, "decisionDate", "2999-01-01")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/decisionDate"));
    publishWith(course, "signer", "").then().statusCode(400);
    as(INSTRUCTOR).get(COURSES + course).then().body("state", equalTo("APPRAISED"));
  }

  @Test
  void anIssuedVersionStaysWhileItsCourseIsRevised() {
    var course = steps.createComplete("Khoá sửa lại");
    issue(course);
    UUID version = UUID.fromString(versions(course).path("[0].id"));
    var lesson = lesson(course, 0);
    revise(course).then().statusCode(200).body("state", equalTo("DRAFT"));

    steps.write(course, lesson, "<p>Bản hai</p>", 1).then().statusCode(200);

    assertEquals(
        List.of("<p>Nội dung</p>"),
        publications.lesson(version, lesson).blocks().stream().map(Block::text).toList());
    versions(course).then().body("state", contains("IN_FORCE"));
  }

  @Test
  void br10ANewVersionReplacesTheOneBefore() {
    var course = steps.createComplete("Khoá thay thế");
    issue(course);
    revise(course).then().statusCode(200);
    steps.write(course, lesson(course, 0), "<p>Bản hai</p>", 1).then().statusCode(200);

    issue(course);

    versions(course)
        .then()
        .body("number", contains(2, 1))
        .body("state", contains("IN_FORCE", "REPLACED"))
        .body("[1].endedAt", notNullValue());
  }

  @Test
  void aCourseUnderAppraisalIsNotRevised() {
    var course = steps.createComplete("Khoá đang chờ");
    steps.submit(course);

    var refusal = revise(course).then();

    refusal.statusCode(409).body("type", equalTo("/problems/wrong-state"));
  }

  @Test
  void br10AWithdrawnVersionIsOutOfForceForAReason() {
    var course = steps.createComplete("Khoá thu hồi");
    issue(course);

    withdraw(course, 1)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("reason", equalTo("Nội dung đã cũ"));

    withdraw(course, 1).then().statusCode(409);
    withdraw(course, 7).then().statusCode(404);
    as(INSTRUCTOR).get(COURSES + course).then().body("state", equalTo("WITHDRAWN"));
    revise(course).then().statusCode(200);
    issue(course);
    versions(course).then().body("state", contains("IN_FORCE", "WITHDRAWN"));
  }

  @Test
  void ofManyRevisionsAtOnceOneCounts() throws Exception {
    var course = steps.createComplete("Khoá sửa cùng lúc");
    issue(course);

    var statuses = AtOnce.statuses(HANDS, () -> revise(course).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void anEditThatIsOpenWhileTheCourseIsHandedInIsRefusedAndKeepsWhatWasHandedIn() {
    var course = steps.createComplete("Khoá đang mở");
    var lesson = lesson(course, 0);
    steps.submit(course).then().statusCode(200);

    var refusal = steps.write(course, lesson, "<p>Muộn</p>", 1).then();

    refusal.statusCode(409).body("type", equalTo("/problems/course-not-editable"));
    steps.appraise(course, "APPROVE", "").then().statusCode(200);
    steps.publish(course).then().statusCode(200);
    UUID version = UUID.fromString(versions(course).path("[0].id"));
    assertEquals(
        "<p>Nội dung</p>", publications.lesson(version, lesson).blocks().getFirst().text());
  }

  @Test
  void theDifferenceNamesWhatIsNewChangedMovedAndGone() {
    var course = steps.create("Khoá so sánh");
    var titles = List.of("a", "b", "c", "d");
    for (var title : titles) {
      var lesson = steps.addLesson(course, LessonKind.TEXT, title);
      as(INSTRUCTOR)
          .body(
              Map.of(
                  "title",
                  title,
                  "blocks",
                  List.of(Map.of("kind", "TEXT", "text", "<p>một</p><p>hai</p>")),
                  "revision",
                  0))
          .put(COURSES + course + "/lessons/" + lesson)
          .then()
          .statusCode(200);
    }
    issue(course);
    revise(course);
    var path = COURSES + course + "/lessons/";
    as(INSTRUCTOR).delete(path + lesson(course, 0)).then().statusCode(204);
    as(INSTRUCTOR)
        .body(
            Map.of(
                "title",
                "b",
                "blocks",
                List.of(Map.of("kind", "TEXT", "text", "<p>một</p><p>ba &amp; bốn</p>")),
                "revision",
                1))
        .put(path + lesson(course, 0))
        .then()
        .statusCode(200);
    as(INSTRUCTOR).body(Map.of("position", 0)).post(path + lesson(course, 2) + "/position");
    steps.addLesson(course, LessonKind.TEXT, "e");

    var changes = as(APPRAISER).get(COURSES + course + "/changes").then();

    changes
        .statusCode(200)
        .body("version", equalTo(1))
        .body("facts", empty())
        .body("lessons.title", contains("d", "b", "e", "a"))
        .body("lessons.what", contains("MOVED", "CHANGED", "ADDED", "REMOVED"))
        .body("lessons[1].texts.how", contains("SAME", "DELETED", "INSERTED"))
        .body("lessons[1].texts.line", contains("một", "hai", "ba & bốn"))
        .body("same", equalTo(1));
  }

  @Test
  void aDraftIsComparedWithTheLastVersionAlsoWhenThatWasWithdrawn() {
    var course = steps.createComplete("Khoá so với bản thu hồi");
    issue(course);
    withdraw(course, 1).then().statusCode(200);
    revise(course).then().statusCode(200);
    steps.write(course, lesson(course, 0), "<p>Bản hai</p>", 1).then().statusCode(200);

    var changes = as(APPRAISER).get(COURSES + course + "/changes").then();

    changes.statusCode(200).body("version", equalTo(1)).body("lessons.what", contains("CHANGED"));
  }

  @Test
  void aCopyHasTheContentAndIsTheCopyistsOwnDraft() {
    var course = steps.create("Khoá gốc");
    var quiz = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
    var text = steps.addLesson(course, LessonKind.TEXT, "Đọc");
    steps.write(course, text, "<p>chữ</p>", 0).then().statusCode(200);
    steps.writeQuiz(quiz, 60, 0, 1, 2).then().statusCode(200);

    var copy =
        as(INSTRUCTOR).body(Map.of("title", "Bản sao")).post(COURSES + course + "/copy").then();

    String id =
        copy.statusCode(201)
            .body("title", equalTo("Bản sao"))
            .body("state", equalTo("DRAFT"))
            .extract()
            .path("id");
    as(INSTRUCTOR)
        .get(COURSES + id + "/lessons")
        .then()
        .body("kind", contains("QUIZ", "TEXT"))
        .body("[1].blocks[0].text", equalTo("<p>chữ</p>"));
    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].lessons", hasSize(2))
        .body("modules[0].lessons[0].id", equalTo(quiz.toString()));
    as(APPRAISER).get(COURSES + id).then().statusCode(404);
  }
}
