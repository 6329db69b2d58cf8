package vn.khaitri.assessment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** BR-43 and BR-45: an examination teaches nobody its answers, however often it is tried. */
@QuarkusTest
class Br43ExaminationTest extends ApiTest {
  private static final String ATTEMPTS = "/api/v1/attempts/";

  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID run;
  private UUID exam;

  @BeforeEach
  void bringOut() {
    var course = steps.createComplete("Khoá có bài thi");
    exam = steps.addLesson(course, LessonKind.QUIZ, "Bài thi");
    steps.writeQuiz(exam, 60, 0, 1, 2, 3).then().statusCode(200);
    steps.makeExamination(course, exam);
    run = steps.bringOut(course);
    steps.enrol(DemoAccount.LEARNER, run);
  }

  private Response start() {
    return as(DemoAccount.LEARNER).body(Map.of("runId", run, "lessonId", exam)).post(ATTEMPTS);
  }

  private Response attempt(int... options) {
    Response started = start();
    String id = started.then().statusCode(200).extract().path("id");
    List<String> questions = started.path("questions.id");
    IntStream.range(0, options.length)
        .forEach(
            n ->
                as(DemoAccount.LEARNER)
                    .body(Map.of("option", options[n]))
                    .put(ATTEMPTS + id + "/answers/" + questions.get(n))
                    .then()
                    .statusCode(204));
    return as(DemoAccount.LEARNER).post(ATTEMPTS + id + "/submission");
  }

  private Response standing() {
    return as(DemoAccount.LEARNER)
        .queryParam("runId", run)
        .queryParam("lessonId", exam)
        .get(ATTEMPTS);
  }

  @Test
  void whatWasRightIsToldNeitherAfterAFailureNorAfterPassing() {
    for (var result : List.of(attempt(1, 0, 0), attempt(1, 2, 3))) {
      result
          .then()
          .statusCode(200)
          .body("result.percent", notNullValue())
          .body("result.marks", empty())
          .body(not(containsString("correct")))
          .body(not(containsString("Giải thích")));
      String id = result.path("id");
      as(DemoAccount.LEARNER).get(ATTEMPTS + id).then().body("result.marks", empty());
    }
    standing().then().body("bestPercent", equalTo(100)).body("nextAt", equalTo(null));
  }

  /** What a script did in 0.6 s: one option after the other, keeping those that were right. */
  @Test
  void tryingAndSeeingWhatWasRightEndsAfterThreeTries() {
    for (int option = 0; option < ExamPolicy.TRIES; option++) {
      attempt(option, 0, 0).then().statusCode(200).body("result.passed", equalTo(false));
    }

    var refusal = start().then();

    refusal.statusCode(409).body("type", equalTo("/problems/attempts-wait"));
    standing()
        .then()
        .statusCode(200)
        .body("examination", equalTo(true))
        .body("questions", equalTo(3))
        .body("passPercent", equalTo(60))
        .body("handedIn", equalTo(3))
        .body("bestPercent", equalTo(33))
        .body("nextAt", notNullValue());
  }

  @Test
  void anAttemptThatIsOpenIsGoneOnWith() {
    attempt();
    attempt();
    String open = start().then().statusCode(200).extract().path("id");

    assertEquals(open, start().then().statusCode(200).extract().path("id"));
  }

  @Test
  void onlyWhoIsEnrolledSeesAStanding() {
    as(DemoAccount.LEADER)
        .queryParam("runId", run)
        .queryParam("lessonId", exam)
        .get(ATTEMPTS)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-enrolled"));
    as(DemoAccount.LEARNER).get(ATTEMPTS).then().statusCode(400);
  }
}
