package vn.khaitri.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.CourseSteps.COURSES;
import static vn.khaitri.testing.CourseSteps.QUIZZES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** A course whose quiz is written anew after its publication. */
@QuarkusTest
class Br11QuizRevisionTest extends ApiTest {
  private static final String ATTEMPTS = "/api/v1/attempts/";

  @Inject DataSource database;

  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID course;
  private UUID quiz;

  @BeforeEach
  void draft() {
    course = steps.create("Khoá có kiểm tra");
    quiz = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
    steps.writeQuiz(quiz, 100, 0, 1).then().statusCode(200);
  }

  @Test
  void aRunAsksTheQuestionsOfItsVersionWhileTheNextIsWritten() {
    var run = published();
    revise();
    steps.writeQuiz(quiz, 50, 1, 2, 3).then().statusCode(200);

    var attempt = start(run);

    attempt.body("questions", hasSize(1));
    submitted(attempt, 1)
        .body("result.percent", equalTo(100))
        .body("result.passPercent", equalTo(100));
  }

  @Test
  void runsOfTwoVersionsAskTheirOwnQuestions() {
    var earlier = published();
    revise();
    steps.writeQuiz(quiz, 50, 1, 2, 3).then().statusCode(200);
    var later = published();

    start(earlier).body("questions", hasSize(1));
    var attempt = start(later);

    attempt.body("questions", hasSize(2));
    submitted(attempt, 2).body("result.percent", equalTo(50)).body("result.passed", equalTo(true));
  }

  @Test
  void anOpenAttemptKeepsTheQuestionsThatItBeganWith() {
    var run = published();
    String attempt = start(run).extract().path("id");
    String question = start(run).extract().path("questions[0].id");
    revise();
    steps.writeQuiz(quiz, 50, 1, 2, 3).then().statusCode(200);
    published();

    var answer =
        as(LEARNER).body(Map.of("option", 1)).put(ATTEMPTS + attempt + "/answers/" + question);

    answer.then().statusCode(204);
    as(LEARNER)
        .post(ATTEMPTS + attempt + "/submission")
        .then()
        .body("result.marks.correct", contains(1));
  }

  @Test
  void theCopyOfACourseGetsItsQuiz() {
    var copy =
        as(INSTRUCTOR)
            .body(Map.of("title", "Bản sao"))
            .post(COURSES + course + "/copy")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    UUID copied =
        UUID.fromString(as(INSTRUCTOR).get(COURSES + copy).path("modules[0].lessons[0].id"));

    eventually()
        .untilAsserted(
            () ->
                as(INSTRUCTOR)
                    .get(QUIZZES + copied)
                    .then()
                    .body("questions.correct", contains(1))
                    .body("passPercent", equalTo(100))
                    .body("revision", equalTo(1)));
    steps.submitWhenComplete(UUID.fromString(copy));
    as(INSTRUCTOR).get(QUIZZES + quiz).then().body("revision", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update assessment.quiz_revision set pass_percent = 1",
        "delete from assessment.quiz_revision",
        "update assessment.question set correct = 0",
        "delete from assessment.question"
      })
  void theProgramCannotChangeARevision(String statement) {
    var refusal = assertThrows(SQLException.class, () -> run(statement));

    assertEquals("42501", refusal.getSQLState());
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private UUID published() {
    var run = steps.bringOut(course);
    steps.enrol(LEARNER, run);
    return run;
  }

  private void revise() {
    as(INSTRUCTOR).post(COURSES + course + "/revision").then().statusCode(200);
  }

  private ValidatableResponse start(UUID run) {
    return as(LEARNER)
        .body(Map.of("runId", run, "lessonId", quiz))
        .post(ATTEMPTS)
        .then()
        .statusCode(200);
  }

  /** With the same option for every question. */
  private ValidatableResponse submitted(ValidatableResponse attempt, int option) {
    String id = attempt.extract().path("id");
    List<String> questions = attempt.extract().path("questions.id");
    questions.forEach(
        question ->
            as(LEARNER)
                .body(Map.of("option", option))
                .put(ATTEMPTS + id + "/answers/" + question)
                .then()
                .statusCode(204));
    return as(LEARNER).post(ATTEMPTS + id + "/submission").then().statusCode(200);
  }
}
