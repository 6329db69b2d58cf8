package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** Modules, lessons and blocks of a draft: adding, writing, moving, taking out and putting back. */
@QuarkusTest
class OutlineTest extends ApiTest {
  private final CourseSteps steps = new CourseSteps(this::as);

  private UUID addModule(UUID course, String title) {
    return UUID.fromString(
        as(INSTRUCTOR).body(Map.of("title", title)).post(COURSES + course + "/modules").path("id"));
  }

  private UUID addLesson(UUID course, UUID module, LessonKind kind, String title) {
    return UUID.fromString(
        as(INSTRUCTOR)
            .body(Map.of("kind", kind, "title", title, "moduleId", module))
            .post(COURSES + course + "/lessons")
            .path("id"));
  }

  private Response move(UUID course, UUID lesson, int position, @Nullable UUID module) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("position", position);
    body.put("moduleId", module);
    return as(INSTRUCTOR).body(body).post(COURSES + course + "/lessons/" + lesson + "/position");
  }

  private Response classify(UUID course, UUID lesson, String kind, String periods, int revision) {
    return as(INSTRUCTOR)
        .body(
            """
            {"periodKind": "%s", "periods": %s, "requirement": "MANDATORY", "skills": [],
             "revision": %d}
            """
                .formatted(kind, periods, revision))
        .put(COURSES + course + "/lessons/" + lesson + "/credit");
  }

  private ValidatableResponse seen(UUID course) {
    return as(INSTRUCTOR).get(COURSES + course).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"0,0,abcd", "0,2,bcad", "0,3,bcda", "3,0,dabc", "1,99,acdb", "2,2,abcd"})
  void aMovedLessonStandsWhereItWasPut(int which, int position, String expected) {
    var course = steps.create("Khoá xếp bài");
    var module = addModule(course, "Một");
    var lessons =
        List.of("a", "b", "c", "d").stream()
            .map(title -> addLesson(course, module, LessonKind.TEXT, title))
            .toList();

    var moved = move(course, lessons.get(which), position, null);

    List<String> titles = moved.then().statusCode(200).extract().path("lessons.title");
    assertEquals(expected, String.join("", titles));
  }

  @Test
  void aLessonMovesToAnotherModule() {
    var course = steps.create("Khoá chuyển bài");
    var first = addModule(course, "Một");
    var second = addModule(course, "Hai");
    var a = addLesson(course, first, LessonKind.TEXT, "a");
    addLesson(course, first, LessonKind.TEXT, "b");
    addLesson(course, second, LessonKind.TEXT, "c");

    var moved = move(course, a, 1, second).then();

    moved.statusCode(200).body("lessons.title", contains("c", "a"));
    seen(course)
        .body("modules[0].lessons.title", contains("b"))
        .body("modules[1].lessons.title", contains("c", "a"));
  }

  @Test
  void modulesMoveWithTheirLessons() {
    var course = steps.create("Khoá xếp chuyên đề");
    addLesson(course, addModule(course, "Một"), LessonKind.TEXT, "a");
    var last = addModule(course, "Hai");
    addLesson(course, last, LessonKind.TEXT, "b");

    var moved =
        as(INSTRUCTOR)
            .body(Map.of("position", 0))
            .post(COURSES + course + "/modules/" + last + "/position")
            .then();

    moved.statusCode(204);
    seen(course)
        .body("modules.title", contains("Hai", "Một"))
        .body("modules[0].lessons.title", contains("b"));
  }

  @Test
  void aRemovedLessonIsPutBack() {
    var course = steps.create("Khoá bỏ nhầm");
    var module = addModule(course, "Một");
    var a = addLesson(course, module, LessonKind.TEXT, "a");
    addLesson(course, module, LessonKind.TEXT, "b");
    var lesson = COURSES + course + "/lessons/" + a;
    as(INSTRUCTOR).delete(lesson).then().statusCode(204);
    seen(course)
        .body("modules[0].lessons.title", contains("b"))
        .body("removed.title", contains("a"))
        .body("removed[0].by", startsWith("Trần Văn Giảng"));
    as(INSTRUCTOR).delete(lesson).then().statusCode(404);

    var restored = as(INSTRUCTOR).post(lesson + "/restoration").then();

    restored.statusCode(200).body("lessons.title", contains("b", "a"));
    seen(course).body("removed", empty());
    as(INSTRUCTOR).post(lesson + "/restoration").then().statusCode(404);
  }

  @Test
  void aRemovedModuleComesBackWithItsLessons() {
    var course = steps.create("Khoá bỏ chuyên đề");
    var gone = addModule(course, "Một");
    addLesson(course, gone, LessonKind.TEXT, "a");
    addModule(course, "Hai");
    var module = COURSES + course + "/modules/" + gone;
    as(INSTRUCTOR).delete(module).then().statusCode(204);
    seen(course).body("modules.title", contains("Hai"));

    var restored = as(INSTRUCTOR).post(module + "/restoration").then();

    restored.statusCode(200).body("lessons.title", contains("a"));
    seen(course)
        .body("modules.title", contains("Hai", "Một"))
        .body("modules[1].lessons.title", contains("a"));
  }

  @Test
  void aLessonOfARemovedModuleBringsItBack() {
    var course = steps.create("Khoá bỏ cả hai");
    var module = addModule(course, "Một");
    var lesson = COURSES + course + "/lessons/" + addLesson(course, module, LessonKind.TEXT, "a");
    as(INSTRUCTOR).delete(lesson).then().statusCode(204);
    as(INSTRUCTOR).delete(COURSES + course + "/modules/" + module).then().statusCode(204);

    var restored = as(INSTRUCTOR).post(lesson + "/restoration").then();

    restored.statusCode(200).body("id", equalTo(module.toString()));
    seen(course).body("modules[0].lessons.title", contains("a"));
  }

  @Test
  void br01PeriodsAreSummedPerModuleAndCourse() {
    var course = steps.create("Khoá có tiết");
    var first = addModule(course, "Một");
    classify(course, addLesson(course, first, LessonKind.TEXT, "a"), "THEORY", "1.5", 0);
    classify(course, addLesson(course, first, LessonKind.PRACTICE, "b"), "PRACTICE", "2", 0);
    var second = addModule(course, "Hai");

    classify(course, addLesson(course, second, LessonKind.TEXT, "c"), "THEORY", "0.25", 0)
        .then()
        .statusCode(200);

    seen(course)
        .body("modules[0].sums.theory", equalTo(1.5f))
        .body("modules[0].sums.practice", equalTo(2.0f))
        .body("modules[1].sums.theory", equalTo(0.25f))
        .body("sums.theory", equalTo(1.75f))
        .body("sums.practice", equalTo(2.0f));
  }

  @ParameterizedTest
  @CsvSource({"-1", "105", "0.125"})
  void br03PeriodsThatCannotBeAreRefused(String periods) {
    var course = steps.create("Khoá sai tiết");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "a");

    var refusal = classify(course, lesson, "THEORY", periods, 0).then();

    refusal.statusCode(400).body("errors.pointer", contains("/periods"));
  }

  @Test
  void br06OnlyAQuizIsTheExamination() {
    var course = steps.create("Khoá thi");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "a");

    var refusal =
        as(INSTRUCTOR)
            .body(
                """
                {"periodKind": "THEORY", "periods": 1, "requirement": "EXAM", "skills": [],
                 "revision": 0}
                """)
            .put(COURSES + course + "/lessons/" + lesson + "/credit")
            .then();

    refusal.statusCode(400).body("type", equalTo("/problems/exam-is-quiz"));
  }

  @Test
  void blocksKeepTheirIdsAndOrder() {
    var course = steps.create("Khoá nhiều khối");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "a");
    var blocks =
        List.of(
            Map.of("kind", "TEXT", "text", "<p>một</p>"),
            Map.of("kind", "LINK", "text", "Cổng", "address", "https://example.vn/a"));
    var path = COURSES + course + "/lessons/" + lesson;
    as(INSTRUCTOR).body(Map.of("title", "a", "blocks", blocks, "revision", 0)).put(path);
    List<Map<String, Object>> first = steps.lesson(course, lesson).extract().path("blocks");

    var second =
        as(INSTRUCTOR)
            .body(
                Map.of("title", "a", "blocks", List.of(first.get(1), first.get(0)), "revision", 1))
            .put(path)
            .then();

    second
        .statusCode(200)
        .body("blockIds", contains(first.get(1).get("id"), first.get(0).get("id")));
    steps
        .lesson(course, lesson)
        .body("blocks.id", contains(first.get(1).get("id"), first.get(0).get("id")))
        .body("blocks.kind", contains("LINK", "TEXT"));
  }

  @ParameterizedTest
  @CsvSource({
    "PICTURE,,isWithItsAsset",
    "TEXT,https://example.vn,isWithItsAddress",
    "LINK,javascript:alert(1),isWithItsAddress",
    "LINK,/duong-dan,isWithItsAddress"
  })
  void aBlockThatLacksWhatItsKindNeedsIsRefused(
      String kind, @Nullable String address, String rule) {
    var course = steps.create("Khoá khối sai");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "a");
    var block = new HashMap<String, @Nullable Object>(Map.of("kind", kind, "text", "x"));
    block.put("address", address);

    var refusal =
        as(INSTRUCTOR)
            .body(Map.of("title", "a", "blocks", List.of(block), "revision", 0))
            .put(COURSES + course + "/lessons/" + lesson)
            .then();

    refusal.statusCode(400).body("errors", hasSize(1));
    seen(course).body("modules[0].lessons[0].blockIds", empty());
  }

  @Test
  void whoWasOvertakenIsToldByWhom() {
    var course = steps.create("Khoá hai người");
    var admin = as(ADMIN).get("/api/v1/me").<String>path("userName");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "a");
    as(INSTRUCTOR)
        .body(Map.of("userName", admin))
        .post(COURSES + course + "/authors")
        .then()
        .statusCode(200)
        .body("authors", hasSize(2));
    steps.write(course, lesson, "<p>mới</p>", 0).then().statusCode(200);

    var refusal = steps.write(course, lesson, "<p>cũ</p>", 0).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/changed-by-other"))
        .body("detail", startsWith("Trần Văn Giảng"));
    steps.lesson(course, lesson).body("blocks[0].text", equalTo("<p>mới</p>"));
  }

  @Test
  void anAuthorWhoNeverSignedInIsUnknown() {
    var course = steps.create("Khoá mời nhầm");

    var refusal =
        as(INSTRUCTOR)
            .body(Map.of("userName", "khong-co-ai"))
            .post(COURSES + course + "/authors")
            .then();

    refusal.statusCode(400).body("errors.pointer", contains("/userName"));
  }

  @Test
  void termsThatPointNowhereAreRefused() {
    var course = steps.create("Khoá điều kiện");
    var terms =
        """
        {"terms": {"field": "", "audience": [], "access": "OPEN", "minElectives": 0,
          "prerequisites": [{"kind": "COMPLETION", "courseId": "%s"},
            {"kind": "COMPLETION", "courseId": "%s"}]}, "revision": 0}
        """
            .formatted(course, UUID.randomUUID());

    var refusal = as(INSTRUCTOR).body(terms).put(COURSES + course + "/terms").then();

    refusal
        .statusCode(400)
        .body(
            "errors.pointer",
            contains("/terms/prerequisites/0/courseId", "/terms/prerequisites/1/courseId"));
  }

  @Test
  void termsAreKept() {
    var course = steps.create("Khoá có điều kiện");
    var terms =
        """
        {"terms": {"field": "Kỹ năng số", "audience": [], "access": "NOMINATED",
          "minElectives": 2,
          "prerequisites": [{"kind": "NOT_BEFORE", "date": "2026-12-01"}]}, "revision": 0}
        """;

    as(INSTRUCTOR).body(terms).put(COURSES + course + "/terms").then().statusCode(200);

    seen(course)
        .body("terms.access", equalTo("NOMINATED"))
        .body("terms.minElectives", equalTo(2))
        .body("terms.prerequisites[0].date", equalTo("2026-12-01"))
        .body("revision", equalTo(1));
  }
}
