package vn.khaitri.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.assessment.event.AttemptSubmitted;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.Topics;

/** A learner's try at a quiz of three questions, two of them needed to pass. */
@QuarkusTest
class AttemptLifeTest extends ApiTest {
  private static final String ATTEMPTS = "/api/v1/attempts/";
  private static final String ENROLMENTS = "/api/v1/enrolments";
  private static final int HANDS = 50;

  @Inject Topics topics;

  private final CourseSteps steps = new CourseSteps(this::as);

  /** One for all tests, since it takes seconds to bring a course out. */
  private static UUID run;

  private static UUID quiz;
  private static UUID text;

  @BeforeEach
  void enrolWithNothingOpen() {
    if (run == null) {
      var course = steps.create("Khoá có kiểm tra");
      text = steps.addLesson(course, LessonKind.TEXT, "Bài");
      steps.write(course, text, "<p>Nội dung</p>", 0);
      quiz = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
      steps.writeQuiz(quiz, 66, 0, 1, 2, 3);
      run = steps.bringOut(course);
      steps.enrol(LEARNER, run);
    }
    submit(start());
  }

  private List<AttemptSubmitted> submissionsOf(String attempt) {
    return topics.published(AttemptSubmitted.class).stream()
        .filter(submitted -> submitted.attemptId().equals(UUID.fromString(attempt)))
        .toList();
  }

  private Response start(DemoAccount learner, UUID run, UUID lesson) {
    return as(learner).body(Map.of("runId", run, "lessonId", lesson)).post(ATTEMPTS);
  }

  private String start() {
    return start(LEARNER, run, quiz).then().statusCode(200).extract().path("id");
  }

  private List<String> questions(String attempt) {
    return as(LEARNER).get(ATTEMPTS + attempt).path("questions.id");
  }

  private Response answer(String attempt, String question, Object option) {
    return as(LEARNER)
        .body(Map.of("option", option))
        .put(ATTEMPTS + attempt + "/answers/" + question);
  }

  private Response submit(String attempt) {
    return as(LEARNER).post(ATTEMPTS + attempt + "/submission");
  }

  @Test
  void anOpenAttemptKeepsAnswersAndGivesNoKeyAway() {
    var attempt = start();
    var questions = questions(attempt);
    answer(attempt, questions.get(0), 0).then().statusCode(204);
    answer(attempt, questions.get(0), 3).then().statusCode(204);

    var view = as(LEARNER).get(ATTEMPTS + attempt).then();

    view.statusCode(200)
        .body("questions.answer", contains(3, null, null))
        .body("result", equalTo(null))
        .body(not(containsString("correct")))
        .body(not(containsString("Giải thích")));
  }

  @Test
  void aSubmittedAttemptIsMarkedAndExplained() {
    var attempt = start();
    var questions = questions(attempt);
    answer(attempt, questions.get(0), 1);
    answer(attempt, questions.get(1), 2);
    answer(attempt, questions.get(2), 0);

    var result = submit(attempt).then();

    result
        .statusCode(200)
        .body("result.percent", equalTo(66))
        .body("result.passPercent", equalTo(66))
        .body("result.passed", equalTo(true))
        .body("result.marks.right", contains(true, true, false))
        .body("result.marks.correct", contains(1, 2, 3))
        .body("result.marks.explanation", contains("Giải thích", "Giải thích", "Giải thích"));
  }

  @Test
  void aFailedAttemptKeepsTheKeysOfWhatWasNotRight() {
    var attempt = start();
    var questions = questions(attempt);
    answer(attempt, questions.get(0), 1);
    answer(attempt, questions.get(1), 0);

    var result = submit(attempt).then();

    result
        .body("result.passed", equalTo(false))
        .body("result.marks.right", contains(true, false, false))
        .body("result.marks.correct", contains(1, null, null))
        .body("result.marks.explanation", contains("Giải thích", "", ""));
  }

  @Test
  void whoWithdrewAnswersAndSubmitsNoMore() {
    String enrolment = as(LEADER).body(Map.of("runId", run)).post(ENROLMENTS).path("id");
    String closed = start(LEADER, run, quiz).path("id");
    as(LEADER).post(ATTEMPTS + closed + "/submission").then().statusCode(200);
    var started = start(LEADER, run, quiz);
    String open = started.path("id");
    String question = started.path("questions[0].id");

    as(LEADER).delete(ENROLMENTS + "/" + enrolment).then().statusCode(204);

    var answer =
        as(LEADER).body(Map.of("option", 1)).put(ATTEMPTS + open + "/answers/" + question).then();
    answer.statusCode(404).body("type", equalTo("/problems/not-enrolled"));
    var submission = as(LEADER).post(ATTEMPTS + open + "/submission").then();
    submission.statusCode(404).body("type", equalTo("/problems/not-enrolled"));
    as(LEADER)
        .get(ATTEMPTS + open)
        .then()
        .body("submittedAt", equalTo(null))
        .body("questions.answer", contains(null, null, null));
    as(LEADER).get(ATTEMPTS + closed).then().body("result.percent", equalTo(0));
  }

  @Test
  void aSecondStartGoesOnWithTheOpenAttempt() {
    var attempt = start();

    assertEquals(attempt, start());

    submit(attempt).then().statusCode(200);
    assertNotEquals(attempt, start());
  }

  @Test
  void aLateRetryBeginsNoSecondAttempt() {
    var key = UUID.randomUUID().toString();
    var attempt = keyed(key).then().statusCode(200).extract().<String>path("id");
    submit(attempt).then().statusCode(200);

    keyed(key).then().statusCode(200).body("id", equalTo(attempt));

    assertNotEquals(attempt, start());
  }

  private Response keyed(String key) {
    return as(LEARNER)
        .header("Idempotency-Key", key)
        .body(Map.of("runId", run, "lessonId", quiz))
        .post(ATTEMPTS);
  }

  @Test
  void ofManyStartsAtOnceThereIsOneAttempt() throws Exception {
    var attempts = AtOnce.times(HANDS, this::start);

    assertEquals(1, Set.copyOf(attempts).size());
  }

  @Test
  void ofManySubmissionsAtOnceAllGetOneResultThatIsToldOnce() throws Exception {
    var attempt = start();
    var questions = questions(attempt);
    List.of(0, 1, 2).forEach(n -> answer(attempt, questions.get(n), n + 1));

    var results =
        AtOnce.times(HANDS, () -> submit(attempt).then().statusCode(200).extract().asString());

    assertEquals(1, Set.copyOf(results).size(), results::toString);
    // A learner's events stay in order: once the later one is there, all of the earlier are.
    var later = start();
    submit(later);
    eventually().until(() -> !submissionsOf(later).isEmpty());
    assertEquals(
        List.of(100), submissionsOf(attempt).stream().map(AttemptSubmitted::percent).toList());
    assertEquals(
        List.of(100),
        topics.published(AssessmentPassed.class).stream()
            .filter(passed -> passed.at().equals(submissionsOf(attempt).getFirst().at()))
            .map(AssessmentPassed::percent)
            .toList());
  }

  @Test
  void afterTheSubmissionNoAnswerIsTaken() {
    var attempt = start();
    var question = questions(attempt).get(0);
    submit(attempt).then().statusCode(200);

    var refusal = answer(attempt, question, 1).then();

    refusal.statusCode(409).body("type", equalTo("/problems/attempt-closed"));
    submit(attempt).then().body("result.percent", equalTo(0));
  }

  @Test
  void anotherLearnersAttemptIsNotFound() {
    var attempt = start();
    var question = questions(attempt).get(0);

    assertEquals(404, as(LEADER).get(ATTEMPTS + attempt).statusCode());
    assertEquals(
        404,
        as(LEADER)
            .body(Map.of("option", 1))
            .put(ATTEMPTS + attempt + "/answers/" + question)
            .statusCode());
    assertEquals(404, as(LEADER).post(ATTEMPTS + attempt + "/submission").statusCode());
    as(LEARNER).get(ATTEMPTS + attempt).then().body("submittedAt", equalTo(null));
  }

  @Test
  void whoIsNotEnrolledDoesNotStart() {
    var refusal = start(LEADER, run, quiz).then();

    refusal.statusCode(404).body("type", equalTo("/problems/not-enrolled"));
  }

  @Test
  void onlyAQuizOfTheRunIsStarted() {
    start(LEARNER, run, text)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/quiz-not-in-run"));
    start(LEARNER, run, UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void aQuestionOfElsewhereIsUnknown() {
    var refusal = answer(start(), UUID.randomUUID().toString(), 1).then();

    refusal.statusCode(404).body("type", equalTo("/problems/question-unknown"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, Integer.MAX_VALUE})
  void anOptionThatIsNotThereIsRefused(int option) {
    var attempt = start();

    var refusal = answer(attempt, questions(attempt).get(0), option).then();

    refusal.statusCode(400).body("errors.pointer", contains("/option"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "b", ""})
  void anOptionIsANumber(String option) {
    var attempt = start();

    var refusal = answer(attempt, questions(attempt).get(0), option).then();

    refusal.statusCode(400).contentType("application/problem+json");
    as(LEARNER).get(ATTEMPTS + attempt).then().body("questions.answer", contains(null, null, null));
  }

  @Test
  void onlyLearnersTakeQuizzes() {
    start(INSTRUCTOR, run, quiz).then().statusCode(403);
  }
}
