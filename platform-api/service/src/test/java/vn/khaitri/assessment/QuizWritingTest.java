package vn.khaitri.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.CourseSteps.QUIZZES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;

@QuarkusTest
class QuizWritingTest extends ApiTest {
  private static final int HANDS = 8;

  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID course;
  private UUID lesson;

  @BeforeEach
  void draft() {
    course = steps.create("Khoá có kiểm tra");
    lesson = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
  }

  @Test
  void beforeTheFirstWritingAQuizIsEmpty() {
    var quiz = as(INSTRUCTOR).get(QUIZZES + lesson).then();

    quiz.statusCode(200)
        .body("passPercent", equalTo(60))
        .body("revision", equalTo(0))
        .body("questions", empty());
  }

  @Test
  void writingReplacesTheQuestions() {
    steps.writeQuiz(lesson, 50, 0, 1, 1).then().statusCode(200);

    steps.writeQuiz(lesson, 80, 1, 3, 0, 2).then().statusCode(200);

    as(INSTRUCTOR)
        .get(QUIZZES + lesson)
        .then()
        .body("passPercent", equalTo(80))
        .body("revision", equalTo(2))
        .body("questions.correct", contains(3, 0, 2))
        .body("questions[0].options", contains("a", "b", "c", "d"));
  }

  @Test
  void whoSawAnOlderQuizIsToldSo() {
    steps.writeQuiz(lesson, 50, 0, 1).then().statusCode(200);

    var refusal = steps.writeQuiz(lesson, 50, 0, 2).then();

    refusal.statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
  }

  @Test
  void ofManyFirstWritingsAtOnceOneCounts() throws Exception {
    var statuses =
        AtOnce.statuses(HANDS, () -> steps.writeQuiz(lesson, 50, 0, 1, 2, 3).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
    as(INSTRUCTOR).get(QUIZZES + lesson).then().body("questions.size()", equalTo(3));
  }

  @Test
  void anAppraiserReadsItOnceItIsHandedInAndNobodyWritesIt() {
    steps.writeQuiz(lesson, 50, 0, 1).then().statusCode(200);
    as(APPRAISER).get(QUIZZES + lesson).then().statusCode(404);

    steps.submitWhenComplete(course);

    as(APPRAISER).get(QUIZZES + lesson).then().body("questions[0].correct", equalTo(1));
    as(ADMIN).get(QUIZZES + lesson).then().statusCode(200);
    steps
        .writeQuiz(lesson, 50, 1, 2)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/course-not-editable"));
  }

  @Test
  void onlyAQuizLessonHasAQuiz() {
    var text = steps.addLesson(course, LessonKind.TEXT, "Bài");

    as(INSTRUCTOR).get(QUIZZES + text).then().statusCode(404);
    steps.writeQuiz(text, 50, 0, 1).then().statusCode(404);
    steps.writeQuiz(UUID.randomUUID(), 50, 0, 1).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -1})
  void aPassMarkIsAPercentage(int passPercent) {
    var refusal = steps.writeQuiz(lesson, passPercent, 0, 1).then();

    refusal.statusCode(400).body("errors.pointer", contains("/passPercent"));
  }

  @Test
  void theRightAnswerIsOneOfTheOptions() {
    var refusal = steps.writeQuiz(lesson, 50, 0, 1, 4).then();

    refusal
        .statusCode(400)
        .body("errors.message", contains("Đáp án đúng phải là một trong các phương án."));
    as(INSTRUCTOR).get(QUIZZES + lesson).then().body("revision", equalTo(0));
  }

  @Test
  void aQuizHasAtLeastOneQuestion() {
    var refusal =
        as(INSTRUCTOR)
            .body(Map.of("passPercent", 50, "questions", List.of(), "revision", 0))
            .put(QUIZZES + lesson)
            .then();

    refusal.statusCode(400).body("errors.pointer", contains("/questions"));
  }

  @Test
  void aLearnerNeverSeesAKey() {
    as(LEARNER).get(QUIZZES + lesson).then().statusCode(403);
  }
}
