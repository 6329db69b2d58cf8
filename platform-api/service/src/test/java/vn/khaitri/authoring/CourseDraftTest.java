package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.assessment.event.QuizWritten;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;

/** What an author does to a course before anyone else sees it. */
@QuarkusTest
class CourseDraftTest extends ApiTest {
  private static final int HANDS = 8;

  @Inject OnQuizWritten onQuizWritten;

  private final CourseSteps steps = new CourseSteps(this::as);

  @Test
  void aNewCourseIsAnEmptyDraftOfItsAuthor() {
    var course = steps.create("Khoá mới");

    var view = as(INSTRUCTOR).get(COURSES + course).then();

    view.statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("own", equalTo(true))
        .body("revision", equalTo(0))
        .body("version", equalTo(null))
        .body("modules", empty());
    as(INSTRUCTOR).get(COURSES).then().body("items.id", hasItem(course.toString()));
  }

  @Test
  void lessonsAreAddedMovedAndRemoved() {
    var course = steps.create("Khoá nhiều bài");
    var a = steps.addLesson(course, LessonKind.TEXT, "a");
    steps.addLesson(course, LessonKind.VIDEO, "b");
    var c = steps.addLesson(course, LessonKind.QUIZ, "c");
    steps.addLesson(course, LessonKind.TEXT, "d");

    as(INSTRUCTOR)
        .body(Map.of("position", 0))
        .post(COURSES + course + "/lessons/" + c + "/position")
        .then()
        .statusCode(200)
        .body("lessons.title", contains("c", "a", "b", "d"));
    as(INSTRUCTOR).delete(COURSES + course + "/lessons/" + a).then().statusCode(204);

    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].lessons.title", contains("c", "b", "d"))
        .body("modules[0].lessons.kind", contains("QUIZ", "VIDEO", "TEXT"));
  }

  @Test
  void textIsShownSanitisedAndComposed() {
    var course = steps.create("Khoá có chữ");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "Bài");

    steps.write(course, lesson, "<p onclick=\"x()\">Tie\u0302\u0301ng</p>", 0);

    steps
        .lesson(course, lesson)
        .body("blocks[0].text", equalTo("<p>Ti\u1ebfng</p>"))
        .body("revision", equalTo(1));
  }

  @Test
  void whoSawAnOlderLessonIsToldSo() {
    var course = steps.create("Khoá hai người sửa");
    var lesson = steps.addLesson(course, LessonKind.TEXT, "Bài");
    steps.write(course, lesson, "<p>mới</p>", 0).then().statusCode(200);

    var refusal = steps.write(course, lesson, "<p>cũ</p>", 0).then();

    refusal.statusCode(409).body("type", equalTo("/problems/changed-by-other"));
    steps.lesson(course, lesson).body("blocks[0].text", equalTo("<p>mới</p>"));
  }

  @Test
  void ofManyDescriptionsAtOnceOneCounts() throws Exception {
    var course = steps.create("Khoá sửa cùng lúc");

    var statuses =
        AtOnce.statuses(
            HANDS,
            () ->
                as(INSTRUCTOR)
                    .body(Map.of("title", "Tên mới", "summary", "", "revision", 0))
                    .put(COURSES + course)
                    .statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
    as(INSTRUCTOR).get(COURSES + course).then().body("revision", equalTo(1));
  }

  @Test
  void lessonsAddedAtOnceAllHaveTheirPlace() throws Exception {
    var course = steps.create("Khoá thêm cùng lúc");

    AtOnce.times(HANDS, () -> steps.addLesson(course, LessonKind.TEXT, "Bài"));

    as(INSTRUCTOR).get(COURSES + course).then().body("modules[0].lessons.size()", equalTo(HANDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEXT", "QUIZ"})
  void onlyAVideoLessonHasAVideo(LessonKind kind) {
    var course = steps.create("Khoá gắn nhầm");
    var lesson = steps.addLesson(course, kind, "Bài");

    var refusal = steps.setVideo(course, lesson, UUID.randomUUID()).then();

    refusal
        .statusCode(400)
        .body("errors.pointer", contains("/mediaId"))
        .body("errors.message", contains("Bài này không phải bài video."));
  }

  @Test
  void aVideoThatTheAuthorDidNotUploadIsRefused() {
    var course = steps.create("Khoá mượn video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Bài");

    var refusal = steps.setVideo(course, lesson, UUID.randomUUID()).then();

    refusal.statusCode(400).body("errors.pointer", contains("/mediaId"));
    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].lessons[0].mediaId", equalTo(null));
  }

  @Test
  void aLessonWithoutVideoHasNoPreview() {
    var course = steps.create("Khoá chưa có video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Bài");
    var path = COURSES + course + "/lessons/" + lesson;

    as(INSTRUCTOR).get(path + "/playback").then().statusCode(404);
    as(INSTRUCTOR)
        .accept("application/vnd.apple.mpegurl")
        .get(path + "/hls/master.m3u8")
        .then()
        .statusCode(404);
  }

  @Test
  void aTitleThatIsTooLongIsRefused() {
    var refusal =
        as(INSTRUCTOR).body(Map.of("title", "a".repeat(201), "summary", "")).post(COURSES).then();

    refusal.statusCode(400).body("errors.pointer", contains("/title"));
  }

  @Test
  void aTitleThatCannotStandOnACertificateIsRefusedWhenItIsTyped() {
    var refusal =
        as(INSTRUCTOR).body(Map.of("title", "Lớp 🎓", "summary", "")).post(COURSES).then();

    refusal
        .statusCode(400)
        .body("errors.pointer", contains("/title"))
        .body(
            "errors.message",
            contains("Chữ “🎓” không in được lên giấy chứng nhận. Hãy bỏ hoặc thay chữ này."));
  }

  @Test
  void aLearnerHasNoDesk() {
    as(LEARNER).get(COURSES).then().statusCode(403);
    as(LEARNER).body(Map.of("title", "a", "summary", "")).post(COURSES).then().statusCode(403);
    anonymous().get(COURSES).then().statusCode(401);
  }

  @Test
  void eventsAboutAQuizCountOnceAndInTheirOrder() {
    var course = steps.create("Khoá có kiểm tra");
    var lesson = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
    inTransaction(() -> onQuizWritten.on(new QuizWritten(lesson, 5, 2)));

    inTransaction(() -> onQuizWritten.on(new QuizWritten(lesson, 5, 2)));
    inTransaction(() -> onQuizWritten.on(new QuizWritten(lesson, 3, 1)));
    inTransaction(() -> onQuizWritten.on(new QuizWritten(UUID.randomUUID(), 3, 1)));

    as(INSTRUCTOR).get(COURSES + course).then().body("modules[0].lessons[0].questions", equalTo(5));
  }

  @Test
  void aQuizThatIsWrittenIsNotedByItsCourse() {
    var course = steps.create("Khoá chờ câu hỏi");
    var lesson = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");

    steps.writeQuiz(lesson, 60, 0, 1, 2).then().statusCode(200);

    eventually()
        .until(
            () ->
                as(INSTRUCTOR)
                    .get(COURSES + course)
                    .path("modules[0].lessons[0].questions")
                    .equals(2));
    steps.submit(course).then().statusCode(200);
  }
}
