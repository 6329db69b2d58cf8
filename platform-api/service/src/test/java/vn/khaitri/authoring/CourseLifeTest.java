package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;

/** A course on its way from the author's desk to the catalogue. */
@QuarkusTest
class CourseLifeTest extends ApiTest {
  private static final int HANDS = 8;

  @Inject CourseRuns courseRuns;
  @Inject Publications publications;
  @Inject VersionRepository versions;

  private final CourseSteps steps = new CourseSteps(this::as);

  @Test
  void whatWasPublishedStandsInTheCatalogueSanitised() {
    var course = steps.create("Chuyển đổi số cơ bản");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "Bài");
    steps.write(course, lesson, "<p>Chữ<script>alert(1)</script></p>", 0);

    var run = steps.bringOut(course);

    var found = courseRuns.find(run).orElseThrow();
    assertEquals("Chuyển đổi số cơ bản", found.courseTitle());
    var published = publications.lesson(found.versionId(), lesson);
    assertEquals("Bài", published.title());
    assertEquals(List.of("<p>Chữ</p>"), published.blocks().stream().map(Block::text).toList());
    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("state", equalTo("PUBLISHED"))
        .body("version", equalTo(1));
  }

  @Test
  void anAppraiserSeesACourseFromTheDayItIsHandedIn() {
    var course = steps.createComplete("Khoá chờ thẩm định");
    as(APPRAISER).get(COURSES + course).then().statusCode(404);
    as(APPRAISER).get(COURSES).then().body("items.id", not(hasItem(course.toString())));

    steps.submit(course).then().statusCode(200);

    as(APPRAISER).get(COURSES + course).then().statusCode(200).body("own", equalTo(false));
    as(APPRAISER)
        .get(COURSES + course + "/lessons")
        .then()
        .body("[0].blocks[0].text", equalTo("<p>Nội dung</p>"));
    as(ADMIN).get(COURSES).then().body("items.id", hasItem(course.toString()));
  }

  @Test
  void aReturnedCourseIsChangedAndHandedInAgain() {
    var course = steps.createComplete("Khoá cần sửa");
    steps.submit(course).then().statusCode(200);

    steps.appraise(course, "REQUEST_CHANGES", "Thêm ví dụ").then().statusCode(200);

    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("state", equalTo("CHANGES_REQUESTED"))
        .body("appraisalComment", equalTo("Thêm ví dụ"));
    steps.addLesson(course, LessonKind.TEXT, "Ví dụ");
    steps.submit(course).then().statusCode(409);
  }

  @Test
  void aCourseIsReturnedOnlyWithWords() {
    var course = steps.createComplete("Khoá không lời");
    steps.submit(course);

    var refusal = steps.appraise(course, "REQUEST_CHANGES", " ").then();

    refusal.statusCode(400).body("errors.pointer", contains("/comment"));
  }

  @Test
  void whatIsMissingIsNamedLessonByLesson() {
    var course = steps.create("Khoá dở dang");
    steps.addLesson(course, LessonKind.TEXT, "Đọc");
    steps.addLesson(course, LessonKind.VIDEO, "Xem");
    steps.addLesson(course, LessonKind.QUIZ, "Trả lời");

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/course-incomplete"))
        .body(
            "errors.pointer",
            contains("/modules/0/lessons/0", "/modules/0/lessons/1", "/modules/0/lessons/2"))
        .body(
            "errors.message",
            contains(
                "Bài “Đọc” chưa có nội dung.",
                "Bài “Xem” chưa có video.",
                "Bài kiểm tra “Trả lời” chưa có câu hỏi."));
  }

  @Test
  void aCourseWithoutLessonsIsRefusedInTheCallersLanguage() {
    var course = steps.create("Khoá rỗng");

    var refusal =
        as(INSTRUCTOR)
            .header("Accept-Language", "en")
            .post(COURSES + course + "/submission")
            .then();

    refusal
        .statusCode(409)
        .body("errors.pointer", contains("/modules"))
        .body("errors.message", contains("The course has no lesson yet."));
  }

  @Test
  void aCourseThatWasHandedInIsLocked() {
    var course = steps.createComplete("Khoá đã gửi");
    String lesson = as(INSTRUCTOR).get(COURSES + course).path("modules[0].lessons[0].id");
    steps.submit(course).then().statusCode(200);

    var refusal = steps.write(course, UUID.fromString(lesson), "<p>Khác</p>", 1).then();

    refusal.statusCode(409).body("type", equalTo("/problems/course-not-editable"));
    steps
        .lesson(course, UUID.fromString(lesson))
        .body("blocks[0].text", equalTo("<p>Nội dung</p>"));
  }

  @Test
  void aCourseIsNotPublishedBeforeItIsAppraised() {
    var course = steps.createComplete("Khoá chưa đạt");
    steps.submit(course).then().statusCode(200);

    var refusal = steps.publish(course).then();

    refusal.statusCode(409).body("type", equalTo("/problems/wrong-state"));
  }

  @Test
  void ofManySubmissionsAtOnceOneCounts() throws Exception {
    var course = steps.createComplete("Khoá gửi cùng lúc");

    var statuses = AtOnce.statuses(HANDS, () -> steps.submit(course).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void ofManyVerdictsAtOnceOneCounts() throws Exception {
    var course = steps.createComplete("Khoá thẩm định cùng lúc");
    steps.submit(course).then().statusCode(200);

    var statuses = AtOnce.statuses(HANDS, () -> steps.appraise(course, "APPROVE", "").statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void ofManyPublicationsAtOnceOneCountsAndOneVersionIsThere() throws Exception {
    var course = steps.createComplete("Khoá ban hành cùng lúc");
    steps.submit(course).then().statusCode(200);
    steps.appraise(course, "APPROVE", "").then().statusCode(200);

    var statuses = AtOnce.statuses(HANDS, () -> steps.publish(course).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
    assertEquals(1, versions.count("courseId", course));
    eventually()
        .until(() -> courseRuns.courseTitle(course).equals(Optional.of("Khoá ban hành cùng lúc")));
  }
}
