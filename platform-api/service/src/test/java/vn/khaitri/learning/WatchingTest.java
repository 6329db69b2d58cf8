package vn.khaitri.learning;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.learning.event.LessonWatchedV1;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.media.UploadInventory;

@QuarkusTest
class WatchingTest extends EnrolledLearner {
  @Inject UploadInventory stock;

  @Test
  void watchedStretchesAddUpAndThePositionIsWhereTheLearnerStopped() {
    report(video, 10, 25).then().statusCode(200);
    report(video, 20, 30).then().statusCode(200);

    report(video, 0, 7.5).then().statusCode(200);

    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(7.5f)));
    lesson(video).body("watchedPercent", equalTo(45)).body("completed", equalTo(false));
    progress().body("modules[0].lessons[1].watchedPercent", equalTo(45));
  }

  @Test
  void aVideoIsCompletedByWatchingNineTenthsAndStartsAgainFromItsEnd() {
    report(video, 0, 54).then().statusCode(200);
    eventually().untilAsserted(() -> lesson(video).body("completed", equalTo(true)));
    lesson(video).body("resumeAt", equalTo(54.0f));

    report(video, 54, 61.9).then().statusCode(200);

    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(0.0f)));
    lesson(video).body("watchedPercent", equalTo(100));
  }

  @Test
  void aFileThatTakesTheVideosPlaceLeavesWhatWasWatched() {
    report(video, 0, 30).then().statusCode(200);
    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(30.0f)));
    var better = stage.video(60.4);

    QuarkusTransaction.requiringNew()
        .run(() -> stock.swap(Stage.INSTRUCTOR, video.mediaId(), better.mediaId()));

    lesson(video).body("watchedPercent", equalTo(50)).body("resumeAt", equalTo(30.0f));
    report(video, 30, 60.4).then().statusCode(200);
    eventually().untilAsserted(() -> lesson(video).body("completed", equalTo(true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"from\":0,\"to\":62.001",
        "\"from\":0,\"to\":61",
        "\"from\":10,\"to\":9",
        "\"from\":-1,\"to\":5",
        "\"from\":0,\"to\":1e999",
        "\"from\":\"0\",\"to\":\"5\"",
        "\"from\":0",
        "\"from\":0,\"to\":5,\"at\":\"2020-01-01T00:00:00Z\"",
        "\"from\":0,\"to\":5,\"learnerId\":\"0\""
      })
  void aStretchThatCannotBeIsRefusedAndNotCounted(String body) {
    var session = openWatching(runId, video);
    var answer =
        as(DemoAccount.LEARNER)
            .body("{\"session\":\"%s\",\"sequence\":1,%s}".formatted(session, body))
            .post(path(video) + "/watched");

    answer.then().statusCode(400);
    report(video, 20, 26).then().statusCode(200);
    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(26.0f)));
    lesson(video).body("watchedPercent", equalTo(10));
  }

  @Test
  void poisonOnTheTopicStopsNobody() {
    var key = learnerId.toString();
    var unreadable = UUID.randomUUID().toString();
    var backwards = UUID.randomUUID().toString();
    topics.put("khaitri.watched.v2", key, "\u0000", Map.of());
    topics.put("khaitri.watched.v2", key, "{}", headers("no id", 2));
    topics.put("khaitri.watched.v2", key, "{\u0000", headers(unreadable, 2));
    topics.put(
        "khaitri.watched.v2", key, "{\"fromMillis\":5,\"toMillis\":1}", headers(backwards, 2));

    report(video, 0, 30).then().statusCode(200);

    eventually().untilAsserted(() -> lesson(video).body("watchedPercent", equalTo(50)));
    as(DemoAccount.ADMIN)
        .get("/api/v1/events/dead-letters?size=100")
        .then()
        .body("items.eventId", hasItems(unreadable, backwards));
  }

  @Test
  void aReportIsToldInSecondsTooForProgramsOfTheFormerRelease() {
    report(video, 0, 7.5).then().statusCode(200);

    var former = eventually().until(this::toldInSeconds, found -> !found.isEmpty());

    assertEquals(1, former.size());
    assertEquals(7.5, former.getFirst().to());
    assertEquals(2, former.getFirst().alsoVersion());
    eventually().untilAsserted(() -> lesson(video).body("resumeAt", equalTo(7.5f)));
  }

  @Test
  void aReportFromANodeOfTheFormerReleaseCounts() {
    topics.put(
        "khaitri.watched.v1",
        learnerId.toString(),
        """
        {"learnerId": "%s", "runId": "%s", "lessonId": "%s", "mediaId": "%s",
          "from": 0.0, "to": 30.0, "at": "2026-11-22T08:00:00Z"}
        """
            .formatted(learnerId, runId, video.lessonId(), video.mediaId()),
        headers(UUID.randomUUID().toString(), 1));

    eventually().untilAsserted(() -> lesson(video).body("watchedPercent", equalTo(50)));
  }

  private List<LessonWatchedV1> toldInSeconds() {
    return topics.published(LessonWatchedV1.class).stream()
        .filter(watched -> watched.lessonId().equals(video.lessonId()))
        .toList();
  }

  private static Map<String, String> headers(String id, int version) {
    return Map.of(
        "ce_id",
        id,
        "ce_type",
        "khaitri.watched.stretch.v" + version,
        "ce_time",
        "2026-11-22T08:00:00Z");
  }
}
