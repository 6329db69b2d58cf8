package vn.khaitri.media;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.event.MediaFailed;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.contract.media.event.MediaUploaded;

@QuarkusTest
class TranscodingJobApiTest extends MediaApiTest {
  @Inject HeardMedia heard;

  @Test
  void aClaimedJobSaysWhatAndWhere() {
    var mediaId = uploaded("a video");

    var job = claim(mediaId);

    assertEquals(7, job.sourceBytes());
    assertEquals("a video", source(job));
    assertEquals(600, job.leaseSeconds());
    assertEquals(JobTask.PREPARE, job.task());
    assertTrue(job.targetPrefix().matches("media/" + mediaId + "/\\d+/"), job.targetPrefix());
    assertTrue(job.workPrefix().matches("media/" + mediaId + "/\\d+-work/"), job.workPrefix());
    owner().get(MEDIA + mediaId).then().body("state", equalTo("PROCESSING"));
  }

  @Test
  void workersThatAskAtOnceNeverGetTheSameJob() {
    var uploads = IntStream.range(0, 6).mapToObj(i -> uploaded("video " + i)).toList();

    var claimed =
        AtOnce.times(4, () -> claimAll().map(MediaJobView::mediaId).toList()).stream()
            .flatMap(List::stream)
            .toList();

    assertTrue(claimed.containsAll(uploads));
    assertEquals(claimed.stream().distinct().toList(), claimed);
  }

  @Test
  void theUploaderSeesTheProgress() {
    var job = claim(uploaded("a video"));

    renew(job, 40).then().statusCode(204);

    owner().get(MEDIA + job.mediaId()).then().body("progressPercent", equalTo(40));
  }

  @Test
  void whoseLeaseRanOutLosesTheJobToTheNext() {
    var first = claim(uploaded("a video"));
    letLeaseRunOut(first.mediaId());

    var second = claim(first.mediaId());

    assertTrue(second.fence() > first.fence());
    assertEquals(first.targetPrefix(), second.targetPrefix());
    putRendition(first.targetPrefix());
    assertLeaseLost(renew(first, 90));
    assertLeaseLost(complete(first));
    assertLeaseLost(fail(first, "INTERNAL"));
    renew(second, 10).then().statusCode(204);
  }

  @Test
  void aLateWorkerWhoseJobNobodyTookGoesOn() {
    var job = claim(uploaded("a video"));
    letLeaseRunOut(job.mediaId());

    renew(job, 50).then().statusCode(204);

    assertTrue(claimAll().noneMatch(other -> other.mediaId().equals(job.mediaId())));
  }

  @Test
  void aCompletionThatComesTwiceIsToldOnce() {
    var job = claim(uploaded("a video"));
    putRendition(job.targetPrefix());

    var answers = AtOnce.times(3, () -> complete(job).statusCode());

    assertEquals(List.of(204, 204, 204), answers);
    owner()
        .get(MEDIA + job.mediaId())
        .then()
        .body("state", equalTo("READY"))
        .body("progressPercent", equalTo(100))
        .body("durationSeconds", equalTo(8.0f));
    var told = List.of(new MediaUploaded(job.mediaId()), new MediaReady(job.mediaId(), 8.0));
    eventually().untilAsserted(() -> assertEquals(told, heard.of(job.mediaId())));
    fail(job, "INTERNAL").then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"master.m3u8", "v360/index.m3u8", "v360/s1.m4s", "v240/init.mp4", "poster.jpg"})
  void aRenditionWithAHoleIsNotReady(String missing) {
    var job = claim(uploaded("a video"));
    putRendition(job.targetPrefix());
    store.delete(job.targetPrefix() + missing);

    var refusal = complete(job).then();

    refusal.statusCode(409).body("type", equalTo("/problems/rendition-incomplete"));
    owner().get(MEDIA + job.mediaId()).then().body("state", equalTo("PROCESSING"));
  }

  @ParameterizedTest
  @CsvSource({"v360/s0.m4s, ''", "saver.mp4, other length", "v240/index.m3u8, ../../x.m4s"})
  void aRenditionWithAWrongFileIsNotReady(String name, String content) {
    var job = claim(uploaded("a video"));
    putRendition(job.targetPrefix());
    put(job.targetPrefix() + name, content);

    var refusal = complete(job).then();

    refusal.statusCode(409).body("type", equalTo("/problems/rendition-incomplete"));
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void aFailureIsSaidInPlainWordsInBothLanguages(FailureReason reason) {
    var job = claim(uploaded("no video"));

    fail(job, reason.name()).then().statusCode(204);

    var vietnamese = message(job, "vi");
    var english = message(job, "en");
    assertTrue(vietnamese.contains("Hãy"), vietnamese);
    assertNotEquals(vietnamese, english);
    eventually()
        .untilAsserted(
            () ->
                assertEquals(
                    new MediaFailed(job.mediaId(), reason), heard.of(job.mediaId()).getLast()));
  }

  @Test
  void aFailedMediaIsTriedAgainWhenItsOwnerAsks() {
    var job = claim(uploaded("a video"));
    fail(job, "INTERNAL");
    fail(job, "INTERNAL").then().statusCode(204);

    var retried = owner().post(MEDIA + job.mediaId() + "/retry").then();

    retried.statusCode(200).body("state", equalTo("QUEUED")).body("message", nullValue());
    assertEquals("a video", source(claim(job.mediaId())));
    var told =
        List.of(
            new MediaUploaded(job.mediaId()),
            new MediaFailed(job.mediaId(), FailureReason.INTERNAL),
            new MediaUploaded(job.mediaId()));
    eventually().untilAsserted(() -> assertEquals(told, heard.of(job.mediaId())));
  }

  @Test
  void onlyWhatFailedIsTriedAgain() {
    var unfinished = idOf(begin(10));
    var queued = uploaded("a video");

    owner()
        .post(MEDIA + queued + "/retry")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-failed"));
    owner().post(MEDIA + unfinished + "/retry").then().statusCode(409);
  }

  @Test
  void onlyItsOwnerCancelsAndOnlyWhatIsWhole() {
    var unfinished = idOf(begin(10));
    var queued = uploaded("a video");

    owner().post(MEDIA + unfinished + "/cancellation").then().statusCode(409);
    worker().post(MEDIA + queued + "/cancellation").then().statusCode(403);

    owner().get(MEDIA + queued).then().body("state", equalTo("QUEUED"));
  }

  @Test
  void aJobThatBreaksEveryWorkerIsGivenUp() {
    var mediaId = uploaded("a bad video");
    for (int attempt = 0; attempt < 5; attempt++) {
      claim(mediaId);
      letLeaseRunOut(mediaId);
    }

    var claimed = claimAll().map(MediaJobView::mediaId).toList();

    assertTrue(!claimed.contains(mediaId));
    owner()
        .get(MEDIA + mediaId)
        .then()
        .body("state", equalTo("FAILED"))
        .body("reason", equalTo("INTERNAL"))
        .body("message", startsWith("Hệ thống gặp lỗi"));
  }

  @Test
  void onlyWorkersWork() {
    var mediaId = uploaded("a video");

    var refusal = owner().body(Map.of("worker", "me")).post(JOBS + "claims").then();

    refusal.statusCode(403).contentType("application/problem+json");
    owner().get(MEDIA + mediaId).then().body("state", equalTo("QUEUED"));
    worker().get(MEDIA + mediaId).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fence\":%d,\"progressPercent\":101}",
        "{\"fence\":%d,\"progressPercent\":-1}",
        "{\"fence\":%d,\"progressPercent\":\"5\"}",
        "{\"fence\":%d,\"progressPercent\":5,\"state\":\"READY\"}",
        "{\"fence\":\"%d\",\"progressPercent\":5}",
        "{\"fence\":%d}"
      })
  void aRenewalThatIsNoneIsRefused(String body) {
    var job = claim(uploaded("a video"));

    var refusal =
        worker().body(body.formatted(job.fence())).put(JOBS + job.mediaId() + "/lease").then();

    refusal.statusCode(400).contentType("application/problem+json");
    owner().get(MEDIA + job.mediaId()).then().body("progressPercent", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({
    "sourceSha256, abc",
    "masterKey, ../master.m3u8",
    "posterKey, /poster.jpg",
    "audioKey, http://elsewhere/a.m4a",
    "masterKey, ''"
  })
  void aCompletionThatPointsElsewhereIsRefused(String field, String value) {
    var job = claim(uploaded("a video"));
    putRendition(job.targetPrefix());
    var report = new java.util.HashMap<>(report(job.fence()));
    report.put(field, value);

    var refusal = worker().body(report).post(JOBS + job.mediaId() + "/completion").then();

    refusal.statusCode(400).contentType("application/problem+json");
    owner().get(MEDIA + job.mediaId()).then().body("state", equalTo("PROCESSING"));
  }

  @Test
  void aJobThatNeverWasIsUnknown() {
    var none =
        new MediaJobView(
            new java.util.UUID(0, 0), JobTask.PREPARE, 0, 0, 1, 30, 1, List.of(), "", "");

    renew(none, 5).then().statusCode(404);
    complete(none).then().statusCode(404);
    fail(none, "INTERNAL").then().statusCode(404);
  }

  private String message(MediaJobView job, String language) {
    return owner()
        .header("Accept-Language", language)
        .get(MEDIA + job.mediaId())
        .then()
        .body("state", equalTo("FAILED"))
        .extract()
        .path("message");
  }

  private static void assertLeaseLost(Response answer) {
    answer.then().statusCode(409).body("type", equalTo("/problems/lease-lost"));
  }
}
