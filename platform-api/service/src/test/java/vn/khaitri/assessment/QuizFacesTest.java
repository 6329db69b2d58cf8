package vn.khaitri.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.QUIZZES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** What other features ask of quizzes. */
@QuarkusTest
class QuizFacesTest extends ApiTest {
  @Inject QuizIntake intake;
  @Inject QuizSource source;
  @Inject Clock clock;

  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID author;
  private UUID course;
  private UUID lesson;

  @BeforeEach
  void draft() {
    author = UUID.fromString(as(INSTRUCTOR).get("/api/v1/me").path("id"));
    course = steps.create("Khoá nhập về");
    lesson = steps.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
  }

  private static WriteQuiz quiz(int revision, String text, int correct) {
    return new WriteQuiz(
        80,
        List.of(new WriteQuiz.Question(text, List.of("đúng", "sai"), correct, "vì thế")),
        revision);
  }

  @Test
  void aQuizThatIsTakenInIsThereAndItsCourseHearsOfIt() {
    takeIn(lesson, author, quiz(0, "Gì?", 0));

    as(INSTRUCTOR)
        .get(QUIZZES + lesson)
        .then()
        .body("passPercent", equalTo(80))
        .body("questions.text", contains("Gì?"));
    steps.submitWhenComplete(course);
  }

  @Test
  void aQuizThatBreaksTheRulesIsNotTakenIn() {
    assertThrows(
        ConstraintViolationException.class, () -> takeIn(lesson, author, quiz(0, "Gì?", 2)));

    as(INSTRUCTOR).get(QUIZZES + lesson).then().body("revision", equalTo(0));
  }

  @Test
  void nobodyBringsAQuizIntoTheCourseOfAnother() {
    assertThrows(
        ProblemException.class, () -> takeIn(lesson, UUID.randomUUID(), quiz(0, "Gì?", 0)));

    as(INSTRUCTOR).get(QUIZZES + lesson).then().body("revision", equalTo(0));
  }

  @Test
  void theSourceGivesWhatStoodAtATimeReadyToBeWrittenElsewhere() {
    takeIn(lesson, author, quiz(0, "Cũ?", 0));
    var between = clock.instant();
    takeIn(lesson, author, quiz(1, "Mới?", 1));
    var lessons = List.of(lesson, UUID.randomUUID());

    assertEquals(Map.of(lesson, quiz(0, "Mới?", 1)), source.latest(lessons));
    assertEquals(Map.of(lesson, quiz(0, "Cũ?", 0)), source.asOf(lessons, between));
    assertEquals(Map.of(), source.asOf(lessons, Instant.EPOCH));
  }

  private void takeIn(UUID lessonId, UUID authorId, WriteQuiz quiz) {
    QuarkusTransaction.requiringNew().run(() -> intake.takeIn(lessonId, authorId, quiz));
  }
}
