package vn.khaitri.media;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.contract.media.event.MediaUploaded;

/** A video in pieces that several workers share. */
@QuarkusTest
class TranscodingTaskApiTest extends MediaApiTest {
  @Inject HeardMedia heard;

  @TestHTTPResource(value = "/metrics", management = true)
  URI metricsPage;

  @Test
  void thePiecesOfOneVideoAreSharedAndNoneIsGivenTwice() {
    var media = inPieces(4);

    var pieces = AtOnce.times(4, () -> claimHolding(media));

    assertEquals(List.of(0, 1, 2, 3), pieces.stream().map(MediaJobView::number).sorted().toList());
    assertTrue(pieces.stream().allMatch(piece -> piece.task() == JobTask.PIECE));
    assertEquals(1, pieces.stream().map(MediaJobView::targetPrefix).distinct().count());
  }

  @Test
  void theLastPieceOfThoseDeliveredAtOnceLetsTheJobBeFinishedOnce() {
    var media = inPieces(3);
    var pieces = Stream.generate(() -> claimHolding(media)).limit(3).toList();
    var next = pieces.iterator();

    AtOnce.times(
        3,
        () -> {
          MediaJobView piece;
          synchronized (next) {
            piece = next.next();
          }
          return deliver(piece).then().statusCode(204).extract().statusCode();
        });

    var finish = claimHolding(media);
    assertEquals(JobTask.FINISH, finish.task());
    assertEquals(1, tasks(media, "FINISH"));
    putRendition(finish.targetPrefix());
    complete(finish).then().statusCode(204);
    complete(finish).then().statusCode(204);
    var told = List.of(new MediaUploaded(media), new MediaReady(media, 8.0));
    eventually().untilAsserted(() -> assertEquals(told, heard.of(media)));
  }

  @Test
  void aLostPieceIsMadeAgainAndNoOther() {
    var media = inPieces(2);
    var done = claimHolding(media);
    deliver(done).then().statusCode(204);
    var lost = claimHolding(media);
    letLeaseRunOut(media);

    var again = claimHolding(media);

    assertEquals(lost.number(), again.number());
    assertTrue(again.fence() > lost.fence());
    assertLeaseLost(deliver(lost));
    deliver(again).then().statusCode(204);
    assertEquals(1, attempts(media, done.number()));
    assertEquals(2, attempts(media, lost.number()));
  }

  @Test
  void aReportThatComesTwiceCountsOnce() {
    var media = uploaded("a video");
    var prepare = claim(media);
    split(prepare, 2).then().statusCode(204);
    split(prepare, 2).then().statusCode(204);
    var piece = claimHolding(media);
    deliver(piece).then().statusCode(204);

    var second = deliver(piece).then();

    second.statusCode(204);
    assertEquals(2, tasks(media, "PIECE"));
    assertEquals(0, tasks(media, "FINISH"));
  }

  @Test
  void aPieceDoesNotEndTheWholeJob() {
    var media = inPieces(2);
    var piece = claimHolding(media);
    putRendition(piece.targetPrefix());

    var refusal = complete(piece);

    assertLeaseLost(refusal);
    assertLeaseLost(split(piece, 3));
    owner().get(MEDIA + media).then().body("state", equalTo("PROCESSING"));
  }

  @Test
  void aWorkerGoesOnWithTheVideoThatItHolds() {
    var older = inPieces(2);
    var held = inPieces(2);

    var next = claimHolding(held);

    assertEquals(held, next.mediaId());
    claimAll().forEach(job -> {});
    assertEquals(0, waiting(older));
  }

  @Test
  void aWorkerWithoutRoomLeavesALargeVideoToOthers() {
    claimAll().forEach(job -> {});
    var large = uploaded("a large video");
    var small = uploaded("small");

    var claimed = claim(Map.of("worker", "test", "largestSourceBytes", 5)).getFirst();

    assertEquals(small, claimed.mediaId());
    owner().get(MEDIA + large).then().body("state", equalTo("QUEUED"));
  }

  @Test
  void whatIsNobodysFaultIsTriedAgainAfterAWhile() {
    var media = inPieces(2);
    var piece = claimHolding(media);

    reportFailure(piece, "INTERNAL").then().statusCode(204);
    reportFailure(piece, "INTERNAL").then().statusCode(204);

    owner().get(MEDIA + media).then().body("state", equalTo("PROCESSING"));
    assertEquals(1, claimHolding(media).number());
    assertTrue(claimAll().noneMatch(job -> job.mediaId().equals(media)));
    change(
        "update media.transcoding_task set due_at = now() where media_id = ?1 and number = 0",
        media);
    assertEquals(0, claimHolding(media).number());
  }

  @Test
  void theFaultOfTheFileEndsTheJobForAllItsWorkers() {
    var media = inPieces(2);
    var first = claimHolding(media);
    var second = claimHolding(media);

    reportFailure(first, "TRUNCATED").then().statusCode(204);

    assertLeaseLost(deliver(second));
    assertLeaseLost(renew(second, 50));
    owner().get(MEDIA + media).then().body("state", equalTo("FAILED"));
    assertTrue(claimAll().noneMatch(job -> job.mediaId().equals(media)));
  }

  @Test
  void aCancelledJobIsTakenFromItsWorkersAndGivenToNone() {
    var media = inPieces(2);
    var piece = claimHolding(media);

    owner().post(MEDIA + media + "/cancellation").then().statusCode(200);

    assertLeaseLost(renew(piece, 50));
    assertLeaseLost(deliver(piece));
    assertTrue(claimAll().noneMatch(job -> job.mediaId().equals(media)));
    owner().get(MEDIA + media).then().body("state", equalTo("CANCELLED"));
  }

  @Test
  void aRetryBeginsANewRound() {
    var media = inPieces(2);
    var piece = claimHolding(media);
    reportFailure(piece, "TRUNCATED");
    owner().post(MEDIA + media + "/retry").then().statusCode(200);

    var again = claim(media);

    assertEquals(JobTask.PREPARE, again.task());
    assertTrue(!again.targetPrefix().equals(piece.targetPrefix()));
    assertLeaseLost(deliver(piece));
  }

  @Test
  void theOwnerSeesPercentAndTimeLeft() {
    var media = uploaded("a video");
    var prepare = claim(media);
    renew(prepare, 6).then().statusCode(204);
    owner()
        .get(MEDIA + media)
        .then()
        .body("progressPercent", equalTo(6))
        .body("queuePlace", nullValue())
        .body("secondsLeft", nullValue());
    split(prepare, 2);
    var piece = claimHolding(media);
    change(
        "update media.transcoding_task set started_at = now() - interval '100 s'"
            + " where media_id = ?1 and task = 'PIECE' and number = 0",
        media);
    deliver(piece);

    var view = owner().get(MEDIA + media).then();

    view.body("progressPercent", equalTo(52)).body("secondsLeft", greaterThan(100));
  }

  @Test
  void progressNeverGoesBack() {
    var media = inPieces(1);
    renew(claimHolding(media), 80).then().statusCode(204);
    letLeaseRunOut(media);

    renew(claimHolding(media), 10).then().statusCode(204);

    owner().get(MEDIA + media).then().body("progressPercent", equalTo(78));
  }

  @Test
  void whoWaitsSeesThePlaceInTheQueue() {
    claimAll().forEach(job -> {});
    var first = uploaded("a video");
    var second = uploaded("another");
    owner().get(MEDIA + first).then().body("queuePlace", equalTo(1));
    owner().get(MEDIA + second).then().body("queuePlace", equalTo(2));

    claim();

    owner().get(MEDIA + second).then().body("queuePlace", equalTo(1));
  }

  @Test
  void theQueueIsAMetric() {
    uploaded("a video");

    var metrics = RestAssured.given().get(metricsPage).then();

    var text = metrics.statusCode(200).extract().asString();
    assertTrue(value(text, "khaitri_media_tasks_waiting") >= 1, text);
    assertTrue(value(text, "khaitri_media_tasks_waiting_oldest_seconds") >= 0, text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 5001})
  void aVideoInNoPiecesIsRefused(int pieces) {
    var prepare = claim(uploaded("a video"));

    split(prepare, pieces).then().statusCode(400).body("type", notNullValue());
  }

  /** A video that has been prepared. */
  private UUID inPieces(int pieces) {
    var media = uploaded("a video");
    split(claim(media), pieces).then().statusCode(204);
    return media;
  }

  private MediaJobView claimHolding(UUID media) {
    return claim(Map.of("worker", "test", "holding", media)).getFirst();
  }

  private List<MediaJobView> claim(Map<String, Object> request) {
    return worker()
        .body(request)
        .post(JOBS + "claims")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("$", MediaJobView.class);
  }

  private long attempts(UUID media, int piece) {
    return number(
        "select attempts from media.transcoding_task where task = 'PIECE' and number = "
            + piece
            + " and media_id = ?1",
        media);
  }

  private long tasks(UUID media, String kind) {
    return number(
        "select count(*) from media.transcoding_task where task = '" + kind + "' and media_id = ?1",
        media);
  }

  private long waiting(UUID media) {
    return number(
        "select count(*) from media.transcoding_task where state = 'WAITING' and media_id = ?1",
        media);
  }

  private long number(String sql, UUID media) {
    return ((Number) database.createNativeQuery(sql).setParameter(1, media).getSingleResult())
        .longValue();
  }

  private static double value(String metrics, String name) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static void assertLeaseLost(Response answer) {
    answer.then().statusCode(409).body("type", equalTo("/problems/lease-lost"));
  }
}
