package vn.khaitri.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** Readings of open courses, before anyone signs in. */
@QuarkusTest
class PreviewTest extends ApiTest {
  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID course;
  private UUID reading;
  private UUID quiz;

  @BeforeEach
  void bringOutACourse() {
    course = steps.create("Kỹ năng số cho mọi người");
    reading = steps.addLesson(course, LessonKind.TEXT, "Mở đầu");
    steps.write(course, reading, "<p>Nội dung</p>", 0).then().statusCode(200);
    quiz = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
    steps.writeQuiz(quiz, 60, 0, 1).then().statusCode(200);
    steps.bringOut(course);
  }

  @Test
  void aReadingOpensWithoutSigningIn() {
    var preview = preview(course, reading);

    preview
        .then()
        .statusCode(200)
        .body("courseTitle", equalTo("Kỹ năng số cho mọi người"))
        .body("kind", equalTo("TEXT"))
        .body("blocks.kind", contains("TEXT"))
        .body("blocks.text", contains("<p>Nội dung</p>"));
  }

  @Test
  void aQuizHasNoPreview() {
    var preview = preview(course, quiz);

    preview.then().statusCode(404).body("type", equalTo("/problems/no-preview"));
  }

  @Test
  void aLessonOfNoCourseHasNoPreview() {
    preview(course, UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/no-preview"));
    preview(UUID.randomUUID(), reading)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/course-not-listed"));
  }

  @Test
  void aFileThatTheLessonDoesNotShowIsNotThere() {
    var file =
        anonymous()
            .redirects()
            .follow(false)
            .get(path(course, reading) + "/files/" + UUID.randomUUID());

    file.then().statusCode(404).body("type", equalTo("/problems/no-preview"));
  }

  @Test
  void aDraftHasNoPreview() {
    var draft = steps.createComplete("Bản nháp");
    String lesson =
        as(DemoAccount.INSTRUCTOR)
            .get(CourseSteps.COURSES + draft)
            .path("modules[0].lessons[0].id");

    var preview = preview(draft, UUID.fromString(lesson));

    preview.then().statusCode(404).body("type", equalTo("/problems/course-not-listed"));
  }

  private Response preview(UUID courseId, UUID lessonId) {
    return anonymous().get(path(courseId, lessonId));
  }

  private static String path(UUID courseId, UUID lessonId) {
    return "/api/v1/catalog/courses/" + courseId + "/lessons/" + lessonId + "/preview";
  }
}
