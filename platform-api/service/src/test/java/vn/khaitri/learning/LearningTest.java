package vn.khaitri.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

@QuarkusTest
class LearningTest extends ApiTest {
  private static final String RUNS = "/api/v1/learning/runs/";

  @Inject Stage stage;
  @Inject Topics topics;

  private CoursePublished.Lesson reading;
  private CoursePublished.Lesson video;
  private CoursePublished.Lesson quiz;
  private CoursePublished course;
  private String runId;
  private UUID learnerId;

  @BeforeEach
  void enrolInARun() {
    reading = Stage.reading();
    video = stage.video(60);
    quiz = Stage.quiz();
    course = stage.course(reading, video, quiz);
    runId = enrolIn(course);
    learnerId = UUID.fromString(as(DemoAccount.LEARNER).get("/api/v1/me").path("id"));
  }

  @Test
  void aRunBeginsWithNothingDone() {
    var progress = progress();

    progress
        .statusCode(200)
        .body("courseTitle", equalTo(course.title()))
        .body("percent", equalTo(0))
        .body("completedAt", nullValue())
        .body("lessons.lessonId", contains(id(reading), id(video), id(quiz)))
        .body("lessons.completed", contains(false, false, false));
  }

  @Test
  void aLessonComesWithItsContentAndTheWayOn() {
    var lesson = lesson(video);

    lesson
        .statusCode(200)
        .body("title", equalTo("Dữ liệu số"))
        .body("text", equalTo(Stage.TEXT))
        .body("playback.durationSeconds", equalTo(60.0f))
        .body("playback.dataSaverUrl", startsWith("http"))
        .body("resumeAt", equalTo(0.0f))
        .body("nextLessonId", equalTo(id(quiz)));
    lesson(quiz).body("playback", nullValue()).body("nextLessonId", nullValue());
  }

  @Test
  void aReadingIsCompletedByReadingItAndToldOnce() {
    read(reading).then().statusCode(200).body("percent", equalTo(33));

    var again = read(reading);

    again.then().statusCode(200).body("percent", equalTo(33));
    report(video, 0, 60).then().statusCode(204);
    eventually().until(() -> completed().contains(video.lessonId()));
    assertEquals(List.of(reading.lessonId(), video.lessonId()), completed());
  }

  @Test
  void watchedStretchesAddUpAndThePositionIsWhereTheLearnerStopped() {
    report(video, 10, 25).then().statusCode(204);
    report(video, 20, 30).then().statusCode(204);

    report(video, 0, 7.5).then().statusCode(204);

    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(7.5f)));
    lesson(video).body("watchedPercent", equalTo(45)).body("completed", equalTo(false));
    progress().body("lessons[1].watchedPercent", equalTo(45));
  }

  @Test
  void aVideoIsCompletedByWatchingNineTenthsAndStartsAgainFromItsEnd() {
    report(video, 0, 54).then().statusCode(204);
    eventually().untilAsserted(() -> lesson(video).body("completed", equalTo(true)));
    lesson(video).body("resumeAt", equalTo(54.0f));

    report(video, 54, 61.9).then().statusCode(204);

    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(0.0f)));
    lesson(video).body("watchedPercent", equalTo(100));
  }

  @Test
  void skippingThroughAVideoDoesNotCompleteIt() {
    var longVideo = stage.video(600);
    var run = enrolIn(stage.course(longVideo));
    for (int from = 0; from < 600; from += 60) {
      report(run, longVideo, from, from + 60).then().statusCode(204);
    }

    eventually()
        .untilAsserted(
            () ->
                as(DemoAccount.LEARNER)
                    .get(RUNS + run + "/lessons/" + longVideo.lessonId())
                    .then()
                    .body("resumeAt", equalTo(600.0f))
                    .body("watchedPercent", lessThan(90))
                    .body("completed", equalTo(false)));
  }

  @Test
  void allLessonsTogetherMeetTheRequirementsOnce() {
    tell(passed());
    report(video, 0, 60).then().statusCode(204);
    eventually().until(() -> progress().extract().<Integer>path("percent") == 66);

    read(reading).then().body("percent", equalTo(100)).body("completedAt", notNullValue());

    tell(passed());
    read(reading).then().statusCode(200);
    var marker = enrolIn(stage.course(Stage.reading()));
    assertEquals(200, readAll(marker));
    eventually().until(() -> met(marker) == 1);
    assertEquals(1, met(runId));
  }

  @Test
  void theLatestRunComesFirst() {
    var later = enrolIn(stage.course(Stage.reading()));

    read(reading).then().statusCode(200);

    List<String> runs =
        as(DemoAccount.LEARNER).get(RUNS).then().statusCode(200).extract().path("runId");
    assertEquals(List.of(runId, later), runs.subList(0, 2));
  }

  @Test
  void aPlaylistIsForWhoIsEnrolled() {
    stage.playlists(video.mediaId());

    var playlist = hls(as(DemoAccount.LEARNER), "master.m3u8");

    playlist
        .then()
        .statusCode(200)
        .contentType("application/vnd.apple.mpegurl")
        .body(containsString("low.m3u8"));
    hls(as(DemoAccount.LEARNER), "low.m3u8").then().statusCode(200).body(containsString("http"));
    hls(as(DemoAccount.LEARNER), "../x.m3u8").then().statusCode(404);
    hls(as(DemoAccount.LEADER), "master.m3u8").then().statusCode(404);
  }

  @Test
  void nothingIsThereForWhoIsNotEnrolled() {
    var answers = everyPath(() -> as(DemoAccount.LEADER));

    answers.forEach(
        answer ->
            answer
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-enrolled")));
  }

  @Test
  void nothingIsThereForWhoHasWithdrawn() {
    String enrolment = enrol(runId).path("id");
    as(DemoAccount.LEARNER).delete("/api/v1/enrolments/" + enrolment).then().statusCode(204);

    var answers = everyPath(() -> as(DemoAccount.LEARNER));

    answers.forEach(answer -> answer.then().statusCode(404));
  }

  @Test
  void otherRolesMayNotLearn() {
    var answers = everyPath(() -> as(DemoAccount.INSTRUCTOR));

    answers.forEach(answer -> answer.then().statusCode(403));
  }

  @Test
  void eachKindOfLessonHasItsOwnWayToBeCompleted() {
    var readVideo = read(video);

    readVideo.then().statusCode(409).body("type", equalTo("/problems/not-a-reading"));
    read(quiz).then().statusCode(409);
    report(reading, 0, 5).then().statusCode(409).body("type", equalTo("/problems/not-a-video"));
    progress().body("percent", equalTo(0));
  }

  @Test
  void aLessonOfAnotherCourseIsNotThere() {
    var elsewhere = Stage.reading();
    stage.course(elsewhere);

    var answer = read(elsewhere);

    answer.then().statusCode(404).body("type", equalTo("/problems/lesson-unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"from\":0,\"to\":62.001}",
        "{\"from\":0,\"to\":61}",
        "{\"from\":10,\"to\":9}",
        "{\"from\":-1,\"to\":5}",
        "{\"from\":0,\"to\":1e999}",
        "{\"from\":\"0\",\"to\":\"5\"}",
        "{\"from\":0}",
        "{\"from\":0,\"to\":5,\"at\":\"2020-01-01T00:00:00Z\"}",
        "{\"from\":0,\"to\":5,\"learnerId\":\"0\"}"
      })
  void aStretchThatCannotBeIsRefusedAndNotCounted(String body) {
    var answer = as(DemoAccount.LEARNER).body(body).post(path(video) + "/watched");

    answer.then().statusCode(400);
    report(video, 20, 26).then().statusCode(204);
    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(26.0f)));
    lesson(video).body("watchedPercent", equalTo(10));
  }

  @Test
  void poisonOnTheTopicStopsNobody() {
    var key = learnerId.toString();
    var unreadable = UUID.randomUUID().toString();
    var backwards = UUID.randomUUID().toString();
    topics.put("khaitri.watched.v1", key, "\u0000", Map.of());
    topics.put("khaitri.watched.v1", key, "{}", headers("no id"));
    topics.put("khaitri.watched.v1", key, "{\u0000", headers(unreadable));
    topics.put("khaitri.watched.v1", key, "{\"from\":5,\"to\":1}", headers(backwards));

    report(video, 0, 30).then().statusCode(204);

    eventually().untilAsserted(() -> lesson(video).body("watchedPercent", equalTo(50)));
    as(DemoAccount.ADMIN)
        .get("/api/v1/events/dead-letters")
        .then()
        .body("eventId", hasItems(unreadable, backwards));
  }

  private static Map<String, String> headers(String id) {
    return Map.of(
        "ce_id", id, "ce_type", "khaitri.watched.stretch.v1", "ce_time", "2026-11-22T08:00:00Z");
  }

  private AssessmentPassed passed() {
    return new AssessmentPassed(
        learnerId, UUID.fromString(runId), quiz.lessonId(), 80, Instant.now());
  }

  private String enrolIn(CoursePublished published) {
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

  private Response enrol(String run) {
    return as(DemoAccount.LEARNER).body(Map.of("runId", run)).post("/api/v1/enrolments");
  }

  private ValidatableResponse progress() {
    return as(DemoAccount.LEARNER).get(RUNS + runId).then();
  }

  private ValidatableResponse lesson(CoursePublished.Lesson lesson) {
    return as(DemoAccount.LEARNER).get(path(lesson)).then();
  }

  private Response read(CoursePublished.Lesson lesson) {
    return as(DemoAccount.LEARNER).post(path(lesson) + "/completion");
  }

  private int readAll(String run) {
    String lessonId = as(DemoAccount.LEARNER).get(RUNS + run).path("lessons[0].lessonId");
    return as(DemoAccount.LEARNER)
        .post(RUNS + run + "/lessons/" + lessonId + "/completion")
        .statusCode();
  }

  private Response report(CoursePublished.Lesson lesson, double from, double to) {
    return report(runId, lesson, from, to);
  }

  private Response report(String run, CoursePublished.Lesson lesson, double from, double to) {
    return as(DemoAccount.LEARNER)
        .body(Map.of("from", from, "to", to))
        .post(RUNS + run + "/lessons/" + lesson.lessonId() + "/watched");
  }

  private Response hls(RequestSpecification caller, String name) {
    return caller.accept("*/*").urlEncodingEnabled(false).get(path(video) + "/hls/" + name);
  }

  private List<Response> everyPath(Supplier<RequestSpecification> caller) {
    return Stream.of(
            caller.get().get(RUNS + runId),
            caller.get().get(path(video)),
            caller.get().body(Map.of("from", 0, "to", 5)).post(path(video) + "/watched"),
            caller.get().post(path(reading) + "/completion"),
            caller.get().accept("*/*").get(path(video) + "/hls/master.m3u8"))
        .toList();
  }

  private String path(CoursePublished.Lesson lesson) {
    return RUNS + runId + "/lessons/" + lesson.lessonId();
  }

  private static String id(CoursePublished.Lesson lesson) {
    return lesson.lessonId().toString();
  }

  private List<UUID> completed() {
    return topics.told(LessonCompleted.class).stream()
        .filter(event -> event.runId().toString().equals(runId))
        .map(LessonCompleted::lessonId)
        .toList();
  }

  private long met(String run) {
    return topics.told(RequirementsMet.class).stream()
        .filter(event -> event.runId().toString().equals(run))
        .count();
  }
}
