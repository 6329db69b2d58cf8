package vn.khaitri.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;

/** Courses made as people make them: through the REST API, by author, appraiser and learner. */
public final class CourseSteps {
  public static final String COURSES = "/api/v1/authoring/courses/";
  public static final String QUIZZES = "/api/v1/quizzes/";

  /** BR-10. */
  public static final Map<String, String> DECISION =
      Map.of("decisionNumber", "01/QĐ-THỬ", "decisionDate", "2026-01-15", "signer", "Người ký thử");

  private final Function<DemoAccount, RequestSpecification> as;

  public CourseSteps(Function<DemoAccount, RequestSpecification> as) {
    this.as = as;
  }

  /** A new course of the demo instructor. */
  public UUID create(String title) {
    return id(
        as.apply(DemoAccount.INSTRUCTOR)
            .body(Map.of("title", title, "summary", "Tóm tắt"))
            .post(COURSES));
  }

  public UUID addLesson(UUID course, LessonKind kind, String title) {
    return id(
        as.apply(DemoAccount.INSTRUCTOR)
            .body(Map.of("kind", kind, "title", title))
            .post(COURSES + course + "/lessons"));
  }

  public Response write(UUID course, UUID lesson, String text, int revision) {
    var body =
        Map.of(
            "title",
            "Bài",
            "blocks",
            List.of(Map.of("kind", "TEXT", "text", text)),
            "revision",
            revision);
    return as.apply(DemoAccount.INSTRUCTOR).body(body).put(COURSES + course + "/lessons/" + lesson);
  }

  public Response setVideo(UUID course, UUID lesson, UUID media) {
    return as.apply(DemoAccount.INSTRUCTOR)
        .body(Map.of("mediaId", media))
        .put(COURSES + course + "/lessons/" + lesson + "/video");
  }

  /** As its author sees it, with what it says. */
  public ValidatableResponse lesson(UUID course, UUID lesson) {
    return as.apply(DemoAccount.INSTRUCTOR)
        .get(COURSES + course + "/lessons/" + lesson)
        .then()
        .statusCode(200);
  }

  /** A course with one text lesson, ready to be handed in. */
  public UUID createComplete(String title) {
    var course = create(title);
    var lesson = addLesson(course, LessonKind.TEXT, "Bài");
    write(course, lesson, "<p>Nội dung</p>", 0).then().statusCode(200);
    return course;
  }

  /** Questions of four options each; {@code correct} has the right one of each. */
  public Response writeQuiz(UUID lesson, int passPercent, int revision, Integer... correct) {
    var questions =
        Arrays.stream(correct)
            .map(
                right ->
                    Map.of(
                        "text",
                        "Câu hỏi",
                        "options",
                        List.of("a", "b", "c", "d"),
                        "correct",
                        right,
                        "explanation",
                        "Giải thích"))
            .toList();
    return as.apply(DemoAccount.INSTRUCTOR)
        .body(Map.of("passPercent", passPercent, "questions", questions, "revision", revision))
        .put(QUIZZES + lesson);
  }

  /** The lesson decides on the course. */
  public void makeExamination(UUID course, UUID quiz) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("periodKind", "THEORY");
    body.put("periods", 1);
    body.put("requirement", "EXAM");
    body.put("skills", List.of());
    body.put("topic", null);
    body.put("revision", lesson(course, quiz).extract().path("revision"));
    as.apply(DemoAccount.INSTRUCTOR)
        .body(body)
        .put(COURSES + course + "/lessons/" + quiz + "/credit")
        .then()
        .statusCode(200);
  }

  public Response submit(UUID course) {
    return as.apply(DemoAccount.INSTRUCTOR).post(COURSES + course + "/submission");
  }

  public Response appraise(UUID course, String verdict, String comment) {
    return as.apply(DemoAccount.APPRAISER)
        .body(Map.of("verdict", verdict, "comment", comment))
        .post(COURSES + course + "/appraisal");
  }

  public Response publish(UUID course) {
    return as.apply(DemoAccount.APPRAISER).body(DECISION).post(COURSES + course + "/publication");
  }

  /** From a complete draft to the run that the catalogue opens for this version of it. */
  public UUID bringOut(UUID course) {
    var earlier = run(course);
    submitWhenComplete(course);
    appraise(course, "APPROVE", "").then().statusCode(200);
    publish(course).then().statusCode(200);
    ApiTest.eventually().until(() -> !run(course).equals(earlier));
    return UUID.fromString(run(course).orElseThrow());
  }

  /** The number of questions of a quiz reaches its course as an event. */
  public void submitWhenComplete(UUID course) {
    ApiTest.eventually().until(() -> submit(course).statusCode() == 200);
  }

  /** Empty while the catalogue does not list the course. */
  private Optional<String> run(UUID course) {
    return Optional.ofNullable(
        as.apply(DemoAccount.LEARNER)
            .get("/api/v1/catalog/courses/" + course)
            .path("runs?.getAt(0)?.runId"));
  }

  public void enrol(DemoAccount learner, UUID run) {
    as.apply(learner)
        .body(Map.of("runId", run))
        .post("/api/v1/enrolments")
        .then()
        .statusCode(200)
        .body("runId", equalTo(run.toString()));
  }

  private static UUID id(Response response) {
    return UUID.fromString(response.then().statusCode(201).extract().path("id"));
  }
}
