package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.RatioPolicy;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.ProgrammeSteps;

/**
 * BR-01: a course of a programme is not issued while any sum differs from the framework: 2 + 4 and
 * 1 + 3 periods in the programme of these tests.
 */
@QuarkusTest
class Br01FrameworkTest extends ApiTest {
  private final CourseSteps steps = new CourseSteps(this::as);
  private final ProgrammeSteps programmes = new ProgrammeSteps(this::as);

  /** Without the final examination that a programme usually asks for. */
  private String programme() {
    var usual = ProgrammeSteps.small(ProgrammeSteps.code());
    var rules = new ProgrammeRules(RatioPolicy.MAX30_MIN70, "", 0, ModuleOrder.SEQUENTIAL, false);
    return programmes.draft(
        new DraftProgramme(
            usual.code(), usual.description(), usual.figures(), rules, usual.modules()));
  }

  private UUID course(String title, String programme) {
    var course = steps.create(title);
    var terms = new HashMap<String, @Nullable Object>();
    terms.put("field", "");
    terms.put("audience", List.of("2022-đ"));
    terms.put("access", "NOMINATED");
    terms.put("programmeId", programme);
    terms.put("minElectives", 0);
    terms.put("prerequisites", List.of());
    as(INSTRUCTOR)
        .body(Map.of("terms", terms, "revision", 0))
        .put(COURSES + course + "/terms")
        .then()
        .statusCode(200);
    return course;
  }

  /** A module that fills one of the framework's, with so many periods. */
  private void fill(UUID course, int frameworkModule, String theory, String practice) {
    String module =
        as(INSTRUCTOR)
            .body(Map.of("title", "Chuyên đề " + frameworkModule))
            .post(COURSES + course + "/modules")
            .path("id");
    as(INSTRUCTOR)
        .body(
            Map.of(
                "title",
                "Chuyên đề " + frameworkModule,
                "order",
                "SEQUENTIAL",
                "frameworkModule",
                frameworkModule,
                "revision",
                0))
        .put(COURSES + course + "/modules/" + module)
        .then()
        .statusCode(200);
    lesson(course, module, LessonKind.TEXT, "THEORY", theory);
    lesson(course, module, LessonKind.PRACTICE, "PRACTICE", practice);
  }

  private void lesson(
      UUID course, String module, LessonKind kind, String periodKind, String periods) {
    String lesson =
        as(INSTRUCTOR)
            .body(Map.of("kind", kind, "title", periodKind, "moduleId", module))
            .post(COURSES + course + "/lessons")
            .path("id");
    steps.write(course, UUID.fromString(lesson), "<p>chữ</p>", 0).then().statusCode(200);
    as(INSTRUCTOR)
        .body(
            """
            {"periodKind": "%s", "periods": %s, "requirement": "MANDATORY", "skills": [],
             "revision": 1}
            """
                .formatted(periodKind, periods))
        .put(COURSES + course + "/lessons/" + lesson + "/credit")
        .then()
        .statusCode(200);
  }

  @Test
  void br01EachSumThatDiffersIsNamed() {
    var course = course("Khoá lệch tiết", programme());
    fill(course, 1, "2", "4.5");
    fill(course, 2, "1", "3");

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/course-incomplete"))
        .body(
            "errors.pointer",
            contains("/modules/0", "/modules/0", "/terms/programmeId", "/terms/programmeId"))
        .body(
            "errors.message[0]",
            equalTo("Chuyên đề 1: có 4.5 tiết thực hành, chương trình quy định 4."))
        .body("errors.message[1]", equalTo("Chuyên đề 1: có 6.5 tiết, chương trình quy định 6."));
  }

  @Test
  void br01AModuleThatIsMissingIsNamed() {
    var course = course("Khoá thiếu chuyên đề", programme());
    fill(course, 1, "2", "4");

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body("errors.message[0]", equalTo("Thiếu chuyên đề 2 “Chuyên đề hai” của chương trình."));
  }

  @Test
  void br01SumsStandNextToTheFrameworksWhileTheyAreEdited() {
    var course = course("Khoá đang soạn", programme());

    fill(course, 2, "0.5", "3");

    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].sums.theory", equalTo(0.5f))
        .body("modules[0].framework.theory", equalTo(1))
        .body("framework.theory", equalTo(3))
        .body("framework.practice", equalTo(7));
  }

  @Test
  void br12ACourseOfADraftProgrammeIsNotIssued() {
    var programme = programme();
    var course = course("Khoá của dự thảo", programme);
    fill(course, 1, "2", "4");
    fill(course, 2, "1", "3");
    steps.submit(course).then().statusCode(200);
    steps.appraise(course, "APPROVE", "").then().statusCode(200);

    steps
        .publish(course)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/programme-not-issued"));

    programmes.bringOut(programme);
    steps.publish(course).then().statusCode(200).body("state", equalTo("PUBLISHED"));
  }

  @Test
  void br06TheExaminationThatTheProgrammeAsksForIsMissed() {
    var course = course("Khoá không thi", programmes.draft());
    fill(course, 1, "2", "4");
    fill(course, 2, "1", "3");

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body(
            "errors.message",
            contains("Chương trình yêu cầu bài thi cuối khoá nhưng khoá học chưa có."));
  }

  @Test
  void whatTheFrameworkDoesNotHaveIsRefused() {
    var course = course("Khoá sai số", programme());
    String module =
        as(INSTRUCTOR).body(Map.of("title", "Một")).post(COURSES + course + "/modules").path("id");
    String lesson =
        as(INSTRUCTOR)
            .body(Map.of("kind", "TEXT", "title", "a"))
            .post(COURSES + course + "/lessons")
            .path("id");

    as(INSTRUCTOR)
        .body(Map.of("title", "Một", "order", "FREE", "frameworkModule", 9, "revision", 0))
        .put(COURSES + course + "/modules/" + module)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/frameworkModule"));
    as(INSTRUCTOR)
        .body(
            """
            {"periodKind": "THEORY", "periods": 1, "requirement": "MANDATORY", "topic": "9.9",
             "skills": ["TT03-2014:IU01", "TT03-2014:IU99"], "revision": 0}
            """)
        .put(COURSES + course + "/lessons/" + lesson + "/credit")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/skills/1"));
  }
}
