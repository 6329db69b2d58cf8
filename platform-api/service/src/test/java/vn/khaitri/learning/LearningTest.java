package vn.khaitri.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class LearningTest extends EnrolledLearner {
  @Test
  void aRunBeginsWithNothingDone() {
    var progress = progress();

    progress
        .statusCode(200)
        .body("courseTitle", equalTo(course.title()))
        .body("percent", equalTo(0))
        .body("completedAt", nullValue())
        .body("modules.lessons.flatten().lessonId", contains(id(reading), id(video), id(quiz)))
        .body("modules.lessons.flatten().completed", contains(false, false, false));
  }

  @Test
  void aLessonComesWithItsContentAndTheWayOn() {
    var lesson = lesson(video);

    lesson
        .statusCode(200)
        .body("title", equalTo("Dữ liệu số"))
        .body("blocks.kind", contains("TEXT"))
        .body("blocks.text", contains(Stage.TEXT))
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
    report(video, 0, 60).then().statusCode(200);
    eventually().until(() -> completed().contains(video.lessonId()));
    assertEquals(List.of(reading.lessonId(), video.lessonId()), completed());
  }

  @Test
  void allLessonsTogetherMeetTheRequirementsOnce() {
    tell(passed());
    report(video, 0, 60).then().statusCode(200);
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
        as(DemoAccount.LEARNER).get(RUNS).then().statusCode(200).extract().path("items.runId");
    assertEquals(List.of(runId, later), runs.subList(0, 2));
  }

  @Test
  void whoLeftTheRunGetsNoPlaylistFromThatMoment() {
    stage.playlists(video.mediaId());
    hls(as(DemoAccount.LEARNER), "low.m3u8").then().statusCode(200);
    String enrolment =
        as(DemoAccount.LEARNER)
            .get("/api/v1/enrolments")
            .path("items.find { it.runId == '" + runId + "' }.id");

    as(DemoAccount.LEARNER).delete("/api/v1/enrolments/" + enrolment).then().statusCode(204);

    hls(as(DemoAccount.LEARNER), "master.m3u8").then().statusCode(404);
    hls(as(DemoAccount.LEARNER), "low.m3u8").then().statusCode(404);
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

    readVideo.then().statusCode(409).body("type", equalTo("/problems/not-completed-by-hand"));
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

  private AssessmentPassed passed() {
    return new AssessmentPassed(
        learnerId, UUID.fromString(runId), quiz.lessonId(), 80, Instant.now());
  }

  private int readAll(String run) {
    String lessonId =
        as(DemoAccount.LEARNER).get(RUNS + run).path("modules[0].lessons[0].lessonId");
    var lesson = RUNS + run + "/lessons/" + lessonId;
    as(DemoAccount.LEARNER).get(lesson).then().statusCode(200);
    stage.timePasses(learnerId, Duration.ofSeconds(5));
    return as(DemoAccount.LEARNER).post(lesson + "/completion").statusCode();
  }

  private Response hls(RequestSpecification caller, String name) {
    return caller.accept("*/*").urlEncodingEnabled(false).get(path(video) + "/hls/" + name);
  }

  private List<Response> everyPath(Supplier<RequestSpecification> caller) {
    return Stream.of(
            caller.get().get(RUNS + runId),
            caller.get().get(path(video)),
            caller.get().post(path(video) + "/watching"),
            caller.get().body(stretch(UUID.randomUUID(), 0, 5)).post(path(video) + "/watched"),
            caller.get().post(path(reading) + "/completion"),
            caller.get().accept("*/*").get(path(video) + "/hls/master.m3u8"))
        .toList();
  }

  private List<UUID> completed() {
    return topics.published(LessonCompleted.class).stream()
        .filter(event -> event.runId().toString().equals(runId))
        .map(LessonCompleted::lessonId)
        .toList();
  }

  private long met(String run) {
    return topics.published(RequirementsMet.class).stream()
        .filter(event -> event.runId().toString().equals(run))
        .count();
  }
}
