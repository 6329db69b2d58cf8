package vn.khaitri.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.CourseSteps.QUIZZES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** Which skills the questions of a quiz test. */
@QuarkusTest
class QuestionSkillsTest extends ApiTest {
  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID course;
  private UUID lesson;

  @BeforeEach
  void draft() {
    course = steps.create("Khoá có kỹ năng");
    lesson = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
  }

  private static Map<String, @Nullable Object> question(@Nullable List<String> skills) {
    var question =
        new HashMap<String, @Nullable Object>(
            Map.of(
                "text",
                "Câu?",
                "options",
                List.of("a", "b"),
                "correct",
                1,
                "explanation",
                "Vì b."));
    question.put("skills", skills);
    return question;
  }

  private Response write(List<Map<String, @Nullable Object>> questions) {
    return as(INSTRUCTOR)
        .body(Map.of("passPercent", 50, "questions", questions, "revision", 0))
        .put(QUIZZES + lesson);
  }

  @Test
  void areKeptForThoseWhoWriteAndAppraise() {
    write(List.of(question(List.of("TT03-2014:IU01", "TT03-2014:IU06")), question(null)))
        .then()
        .statusCode(200);

    steps.submitWhenComplete(course);

    as(APPRAISER)
        .get(QUIZZES + lesson)
        .then()
        .body("questions[0].skills", contains("TT03-2014:IU01", "TT03-2014:IU06"))
        .body("questions[1].skills", empty());
  }

  @Test
  void thatThereAreNotAreRefusedWhereTheyStand() {
    var refusal =
        write(
                List.of(
                    question(List.of("TT03-2014:IU01")),
                    question(List.of("TT03-2014:IU01", "TT03-2014:IU99", "IU02"))))
            .then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/skill-unknown"))
        .body("errors.pointer", contains("/questions/1/skills/1", "/questions/1/skills/2"))
        .body(
            "errors.message",
            contains("Không có kỹ năng TT03-2014:IU99.", "Không có kỹ năng IU02."));
    as(INSTRUCTOR).get(QUIZZES + lesson).then().body("revision", equalTo(0));
  }

  @Test
  void areNeverToldToLearners() {
    write(List.of(question(List.of("TT03-2014:IU01")))).then().statusCode(200);
    var run = steps.bringOut(course);
    steps.enrol(LEARNER, run);

    String attempt =
        as(LEARNER)
            .body(Map.of("runId", run, "lessonId", lesson))
            .post("/api/v1/attempts")
            .then()
            .statusCode(200)
            .body(not(containsString("IU01")))
            .extract()
            .path("id");

    as(LEARNER)
        .post("/api/v1/attempts/" + attempt + "/submission")
        .then()
        .statusCode(200)
        .body(not(containsString("IU01")));
  }
}
