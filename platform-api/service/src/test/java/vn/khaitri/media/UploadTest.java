package vn.khaitri.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class UploadTest extends MediaApiTest {
  @Inject HeardMedia heard;

  @Test
  void clientsLearnWhatTheServerCanWithoutSigningIn() {
    var answer = RestAssured.options(UPLOADS).then();

    answer
        .statusCode(204)
        .header("Tus-Version", "1.0.0")
        .header("Tus-Extension", "creation,checksum,termination")
        .header("Tus-Checksum-Algorithm", "sha1,sha256")
        .header("Tus-Max-Size", "8589934592");
  }

  @Test
  void anUploadBeginsEmptyAndKnowsItsName() {
    var upload =
        tus(DemoAccount.INSTRUCTOR)
            .header("Upload-Length", 10)
            .header("Upload-Metadata", "filename QsOgaSAxLm1wNA==,filetype dmlkZW8vbXA0")
            .post(UPLOADS)
            .then();

    upload
        .statusCode(201)
        .header("Tus-Resumable", "1.0.0")
        .header("Location", startsWith(UPLOADS + "/"));
    owner()
        .get(MEDIA + idOf(upload.extract().header("Location")))
        .then()
        .body("fileName", equalTo("Bài 1.mp4"))
        .body("state", equalTo("UPLOADING"))
        .body("progressPercent", equalTo(0));
  }

  @Test
  void anAdminUploadsToo() {
    var answer = tus(DemoAccount.ADMIN).header("Upload-Length", 10).post(UPLOADS).then();

    answer.statusCode(201);
  }

  @Test
  void theLastChunkQueuesTheWholeFileAndTellsOnce() {
    var upload = begin(11);
    append(upload, 0, "hello ".getBytes(UTF_8)).then().statusCode(204).header("Upload-Offset", "6");

    append(upload, 6, "world".getBytes(UTF_8)).then().statusCode(204).header("Upload-Offset", "11");

    owner().get(MEDIA + idOf(upload)).then().body("state", equalTo("QUEUED"));
    assertEquals("hello world", source(claim(idOf(upload))));
    eventually()
        .untilAsserted(
            () -> assertEquals(List.of(new MediaUploaded(idOf(upload))), heard.of(idOf(upload))));
  }

  @Test
  void anUploadGoesOnWhereItWasCut() throws IOException {
    var upload = begin(11);
    append(upload, 0, "hello ".getBytes(UTF_8));

    startPatch(upload, 6, 5, "wor");

    tus(DemoAccount.INSTRUCTOR)
        .head(upload)
        .then()
        .statusCode(200)
        .header("Upload-Offset", "6")
        .header("Upload-Length", "11")
        .header("Cache-Control", "no-store");
    append(upload, 6, "world".getBytes(UTF_8)).then().statusCode(204);
    assertEquals("hello world", source(claim(idOf(upload))));
  }

  @Test
  void ofChunksAtTheSamePlaceOneWinsAndItsBytesStay() {
    var upload = begin(8);

    var answers =
        AtOnce.all(
            IntStream.range(0, 6)
                .<Callable<Response>>mapToObj(
                    i -> () -> append(upload, 0, ("chunk  " + i).getBytes(UTF_8)))
                .toList());

    var statuses =
        answers.stream()
            .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
    assertEquals(Map.of(204, 1L, 409, 5L), statuses);
    var winner = IntStream.range(0, 6).filter(i -> answers.get(i).statusCode() == 204).findFirst();
    var job = claim(idOf(upload));
    assertEquals("chunk  " + winner.orElseThrow(), source(job));
    assertEquals(job.sourceKeys(), store.list(ObjectKeys.chunks(job.mediaId())));
  }

  @Test
  void damagedBytesAreNotKept() {
    var upload = begin(11);

    var refusal =
        chunkOf("hello worle".getBytes(UTF_8))
            .header("Upload-Offset", 0)
            .header("Upload-Checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
            .patch(upload)
            .then();

    refusal.statusCode(460).contentType("application/problem+json");
    assertEquals(0, offsetOf(upload));
    assertEquals(List.of(), store.list(ObjectKeys.chunks(idOf(upload))));
  }

  @Test
  void wholeBytesPassTheirChecksum() {
    var upload = begin(11);

    var answer =
        chunkOf("hello world".getBytes(UTF_8))
            .header("Upload-Offset", 0)
            .header("Upload-Checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")
            .patch(upload)
            .then();

    answer.statusCode(204).header("Upload-Offset", "11");
  }

  @Test
  void aClientThatCannotPatchMayPost() {
    var upload = begin(11);

    var answer =
        chunkOf("hello".getBytes(UTF_8))
            .header("Upload-Offset", 0)
            .header("X-HTTP-Method-Override", "PATCH")
            .post(upload)
            .then();

    answer.statusCode(204).header("Upload-Offset", "5");
  }

  @Test
  void anEmptyChunkChangesNothing() {
    var upload = begin(11);

    var answer = append(upload, 0, new byte[0]).then();

    answer.statusCode(204).header("Upload-Offset", "0");
  }

  @Test
  void aTerminatedUploadIsUnknown() {
    var upload = begin(11);
    append(upload, 0, "hello".getBytes(UTF_8));

    tus(DemoAccount.INSTRUCTOR).delete(upload).then().statusCode(204);

    tus(DemoAccount.INSTRUCTOR).head(upload).then().statusCode(404);
    append(upload, 5, " world".getBytes(UTF_8)).then().statusCode(404);
  }

  @Test
  void aFinishedUploadIsNotTerminated() {
    var mediaId = uploaded("hello world");

    var refusal = tus(DemoAccount.INSTRUCTOR).delete(UPLOADS + "/" + mediaId).then();

    refusal.statusCode(409).body("type", equalTo("/problems/upload-finished"));
    owner().get(MEDIA + mediaId).then().body("state", equalTo("QUEUED"));
  }
}
