package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.shared.Ids;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.Statements;

/**
 * What the acts of learners may cost: statements of all calls that the web makes for one of them,
 * when another learner has done the same before. Lessons show a picture and stand in a module that
 * is learnt in order, so that nothing is left out.
 */
@QuarkusTest
class StatementBudgetTest extends EnrolledLearner {
  private static final String ATTEMPTS = "/api/v1/attempts/";

  @Inject Statements statements;

  private String started = "";

  private void enrolInOrder() {
    course =
        stage.course(
            0,
            Map.of(reading.lessonId(), withPicture(), video.lessonId(), withPicture()),
            Stage.module(ModuleOrder.SEQUENTIAL, reading, video, quiz));
    runId = enrolIn(course);
    read(reading).then().statusCode(200);
  }

  private static List<Block> withPicture() {
    return List.of(
        new Block(Ids.next(), BlockKind.TEXT, Stage.TEXT, null, null),
        new Block(Ids.next(), BlockKind.PICTURE, "Sơ đồ", Ids.next(), null));
  }

  @Test
  void home() {
    enrolInOrder();

    assertBudget("home", 3, () -> {}, () -> get(RUNS));
  }

  @Test
  void pageOfARun() {
    enrolInOrder();

    assertBudget("run page", 2, () -> {}, () -> get(RUNS + runId));
  }

  @Test
  void lessonOfText() {
    enrolInOrder();

    assertBudget("text lesson", 3, () -> {}, () -> open(reading));
  }

  @Test
  void lessonOfTextThatIsNotReadYet() {
    enrolInARun();

    assertBudget("unread lesson", 3, () -> {}, () -> open(reading));
  }

  @Test
  void openingAVideoForWatching() {
    enrolInOrder();

    assertBudget("watching opened", 6, () -> {}, () -> openWatching(runId, video));
  }

  @Test
  void lessonOfVideo() {
    enrolInOrder();

    assertBudget("video lesson", 5, () -> {}, () -> open(video));
  }

  @Test
  void progressWhileAVideoRuns() {
    enrolInOrder();

    assertBudget("progress poll", 2, () -> {}, () -> get(RUNS + runId));
  }

  @Test
  void reportOfWatchedVideo() {
    enrolInOrder();

    var session = openWatching(runId, video);
    assertBudget(
        "watched report",
        1,
        () -> {},
        () -> report(runId, video, session, 10, 20).then().statusCode(200));
  }

  @Test
  void quizFromStartToEnd() {
    var steps = new CourseSteps(this::as);
    var id = steps.create("Khoá có kiểm tra");
    var asked = steps.addLesson(id, LessonKind.QUIZ, "Kiểm tra");
    steps.writeQuiz(asked, 66, 0, 1, 2, 3);
    var run = steps.bringOut(id);
    steps.enrol(LEARNER, run);

    assertBudget(
        "quiz start", 5, () -> submit(start(run, asked)), () -> firstPage(start(run, asked)));
    var attempt = start(run, asked);
    String question = as(LEARNER).get(ATTEMPTS + attempt).path("questions[0].id");
    assertBudget("quiz going on", 5, () -> {}, () -> firstPage(start(run, asked)));
    assertBudget("quiz answer", 3, () -> {}, () -> answer(attempt, question));
    assertBudget("quiz submit", 5, () -> started = start(run, asked), () -> submit(started));
  }

  /** As {@code LearningPages} of the web asks. */
  private void open(CoursePublished.Lesson lesson) {
    get(path(lesson));
  }

  /** As {@code AttemptPages} of the web asks, where {@code StartPages} leads to. */
  private void firstPage(String attempt) {
    get(ATTEMPTS + attempt);
  }

  private String start(UUID run, UUID lesson) {
    return as(LEARNER)
        .body(Map.of("runId", run, "lessonId", lesson))
        .post(ATTEMPTS)
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private void answer(String attempt, String question) {
    as(LEARNER)
        .body(Map.of("option", 1))
        .put(ATTEMPTS + attempt + "/answers/" + question)
        .then()
        .statusCode(204);
  }

  private void submit(String attempt) {
    as(LEARNER).post(ATTEMPTS + attempt + "/submission").then().statusCode(200);
  }

  private void get(String path) {
    as(LEARNER).get(path).then().statusCode(200);
  }

  private void assertBudget(String act, long most, Runnable before, Runnable todo) {
    Stream.of(before, todo).forEach(Runnable::run);
    long spent = statements.of(before, todo);
    System.out.printf("%-16s %2d statements of %d%n", act, spent, most);
    assertTrue(spent <= most, () -> act + " takes " + spent + " statements, not " + most);
  }
}
