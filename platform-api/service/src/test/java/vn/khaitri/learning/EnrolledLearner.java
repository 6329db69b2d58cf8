package vn.khaitri.learning;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

/** A learner in a run of three lessons: a reading, a video of a minute and a quiz. */
abstract class EnrolledLearner extends ApiTest {
  static final String RUNS = "/api/v1/learning/runs/";

  @Inject Stage stage;
  @Inject Topics topics;

  CoursePublished.Lesson reading;
  CoursePublished.Lesson video;
  CoursePublished.Lesson quiz;
  CoursePublished course;
  String runId;
  UUID learnerId;

  @BeforeEach
  void enrolInARun() {
    reading = Stage.reading();
    video = stage.video(60);
    quiz = Stage.quiz();
    course = stage.course(reading, video, quiz);
    runId = enrolIn(course);
    learnerId = UUID.fromString(as(DemoAccount.LEARNER).get("/api/v1/me").path("id"));
  }

  String enrolIn(CoursePublished published) {
    tell(published);
    String run =
        eventually()
            .until(
                () ->
                    anonymous()
                        .get("/api/v1/catalog/courses/" + published.courseId())
                        .<String>path("runs?.getAt(0)?.runId"),
                found -> found != null);
    enrol(run).then().statusCode(200);
    return run;
  }

  Response enrol(String run) {
    return as(DemoAccount.LEARNER).body(Map.of("runId", run)).post("/api/v1/enrolments");
  }

  ValidatableResponse progress() {
    return as(DemoAccount.LEARNER).get(RUNS + runId).then();
  }

  ValidatableResponse lesson(CoursePublished.Lesson lesson) {
    return as(DemoAccount.LEARNER).get(path(lesson)).then();
  }

  /** Opens it and says at the end of the time that reading it takes that it is done. */
  Response read(CoursePublished.Lesson lesson) {
    as(DemoAccount.LEARNER).get(path(lesson));
    stage.timePasses(learnerId, Duration.ofSeconds(5));
    return markAsRead(lesson);
  }

  Response markAsRead(CoursePublished.Lesson lesson) {
    return as(DemoAccount.LEARNER).post(path(lesson) + "/completion");
  }

  /**
   * Plays the stretch and reports it.
   *
   * @param from seconds
   * @param to likewise
   */
  Response report(CoursePublished.Lesson lesson, double from, double to) {
    return report(runId, lesson, from, to);
  }

  Response report(String run, CoursePublished.Lesson lesson, double from, double to) {
    var session = openWatching(run, lesson);
    stage.timePasses(learnerId, Duration.ofMillis((long) Math.max(0, (to - from) * 1000)));
    return report(run, lesson, session, from, to);
  }

  Response report(String run, CoursePublished.Lesson lesson, UUID session, double from, double to) {
    return as(DemoAccount.LEARNER)
        .body(stretch(session, from, to))
        .post(RUNS + run + "/lessons/" + lesson.lessonId() + "/watched");
  }

  static Map<String, ?> stretch(UUID session, double from, double to) {
    return Map.of("session", session, "sequence", 1, "from", from, "to", to, "rate", 1);
  }

  /** One that there is not, for who may not open any. */
  UUID openWatching(String run, CoursePublished.Lesson lesson) {
    var opened =
        as(DemoAccount.LEARNER).post(RUNS + run + "/lessons/" + lesson.lessonId() + "/watching");
    return opened.statusCode() == 200 ? UUID.fromString(opened.path("id")) : UUID.randomUUID();
  }

  String path(CoursePublished.Lesson lesson) {
    return RUNS + runId + "/lessons/" + lesson.lessonId();
  }

  static String id(CoursePublished.Lesson lesson) {
    return lesson.lessonId().toString();
  }
}
