package vn.khaitri.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class UploadBadInputTest extends MediaApiTest {
  private static final byte[] CHUNK = "hello".getBytes(UTF_8);

  @ParameterizedTest
  @CsvSource({
    "0, 400, empty-upload",
    "-1, 400, upload-length-needed",
    "many, 400, upload-length-needed",
    "99999999999999999999, 400, upload-length-needed",
    "8589934593, 413, upload-too-large"
  })
  void aLengthThatCannotBeTakenIsRefused(String length, int status, String slug) {
    var refusal = tus(DemoAccount.INSTRUCTOR).header("Upload-Length", length).post(UPLOADS);

    assertProblem(refusal.then(), status, slug);
  }

  @Test
  void anUploadWithoutALengthIsRefused() {
    var refusal = tus(DemoAccount.INSTRUCTOR).post(UPLOADS);

    assertProblem(refusal.then(), 400, "upload-length-needed");
  }

  @Test
  void metadataThatCannotBeReadIsRefused() {
    var refusal =
        tus(DemoAccount.INSTRUCTOR)
            .header("Upload-Length", 10)
            .header("Upload-Metadata", "filename ???")
            .post(UPLOADS);

    assertProblem(refusal.then(), 400, "upload-metadata-unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.2.2", "1.0.0, 1.0.0"})
  void anotherVersionOfTheProtocolIsRefusedWithOurs(String version) {
    var refusal =
        RestAssured.given()
            .auth()
            .oauth2(token(DemoAccount.INSTRUCTOR))
            .header("Tus-Resumable", version)
            .header("Upload-Length", 10)
            .post(UPLOADS);

    assertProblem(refusal.then(), 412, "tus-version");
    refusal.then().header("Tus-Version", "1.0.0");
  }

  @ParameterizedTest
  @CsvSource({
    "Upload-Offset, 3, 409, offset-mismatch",
    "Upload-Offset, -1, 400, upload-offset-needed",
    "Upload-Offset, here, 400, upload-offset-needed",
    "Upload-Checksum, md5 XrY7u+Ae7tCTyyK7j1rNww==, 400, checksum-unreadable",
    "Upload-Checksum, sha1, 400, checksum-unreadable",
    "Tus-Resumable, 2.0.0, 412, tus-version",
    "Content-Type, video/mp4, 415, unsupported-media-type",
    "Content-Type, application/json, 415, unsupported-media-type"
  })
  void aChunkWithAWrongHeaderIsRefusedAndNotKept(
      String header, String value, int status, String slug) {
    var upload = begin(11);
    var headers =
        new java.util.HashMap<>(
            Map.of(
                "Tus-Resumable", "1.0.0",
                "Upload-Offset", "0",
                "Content-Type", UploadApi.OFFSET_OCTETS));
    headers.put(header, value);

    var refusal = raw().headers(headers).body(CHUNK).patch(upload);

    assertProblem(refusal.then(), status, slug);
    assertEquals(0, offsetOf(upload));
  }

  @Test
  void aChunkWithoutAnOffsetIsRefused() {
    var refusal = chunkOf(CHUNK).patch(begin(11));

    assertProblem(refusal.then(), 400, "upload-offset-needed");
  }

  @Test
  void aChunkBeyondTheAnnouncedLengthIsRefused() {
    var upload = begin(4);

    assertProblem(append(upload, 0, CHUNK).then(), 413, "upload-overrun");
    assertEquals(0, offsetOf(upload));
  }

  @Test
  void aChunkThatIsTooLargeIsRefused() {
    var upload = begin(20_000_000);

    var refusal = append(upload, 0, new byte[UploadApi.MAX_CHUNK + 1]);

    assertProblem(refusal.then(), 413, "chunk-too-large");
    assertEquals(0, offsetOf(upload));
  }

  @Test
  void aChunkFarTooLargeIsRefusedBeforeItIsSent() throws IOException {
    var upload = begin(2_000_000_000);

    var answer = startPatch(upload, 0, 1_000_000_000, "");

    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertEquals(0, offsetOf(upload));
  }

  @Test
  void theRefusedOffsetSaysWhereToGoOn() {
    var upload = begin(11);
    append(upload, 0, CHUNK);

    var refusal = append(upload, 0, CHUNK).then();

    refusal.statusCode(409).body("detail", containsString("5 byte"));
  }

  @Test
  void anotherPersonsUploadIsUnknown() {
    var upload = begin(11);
    var stranger = DemoAccount.ADMIN;

    assertProblem(
        tus(stranger)
            .contentType(UploadApi.OFFSET_OCTETS)
            .header("Upload-Offset", 0)
            .body(CHUNK)
            .patch(upload)
            .then(),
        404,
        "not-found");
    assertProblem(tus(stranger).delete(upload).then(), 404, "not-found");
    assertProblem(as(stranger).get(MEDIA + idOf(upload)).then(), 404, "not-found");
    assertProblem(as(stranger).post(MEDIA + idOf(upload) + "/retry").then(), 404, "not-found");
    tus(stranger).head(upload).then().statusCode(404);
    assertEquals(0, offsetOf(upload));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-uuid", "00000000-0000-0000-0000-000000000000"})
  void anUploadThatNeverWasIsUnknown(String id) {
    assertProblem(append(UPLOADS + "/" + id, 0, CHUNK).then(), 404, "not-found");
  }

  @Test
  void anAddressThatLeavesTheUploadsTakesNoBytes() {
    append(UPLOADS + "/../media", 0, CHUNK).then().statusCode(405);
  }

  @Test
  void aLearnerUploadsNothing() {
    var refusal = tus(DemoAccount.LEARNER).header("Upload-Length", 10).post(UPLOADS);

    assertProblem(refusal.then(), 403, "not-allowed");
  }

  @Test
  void whoIsNotSignedInUploadsNothing() {
    var refusal =
        RestAssured.given()
            .header("Tus-Resumable", "1.0.0")
            .header("Upload-Length", 10)
            .post(UPLOADS);

    assertProblem(refusal.then(), 401, "not-signed-in");
  }

  private RequestSpecification raw() {
    return RestAssured.given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("video/mp4", io.restassured.http.ContentType.BINARY)
                        .encodeContentTypeAs(
                            "application/json", io.restassured.http.ContentType.BINARY)))
        .auth()
        .oauth2(token(DemoAccount.INSTRUCTOR));
  }

  private static void assertProblem(ValidatableResponse answer, int status, String slug) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + slug))
        .body("title", notNullValue())
        .body("detail", notNullValue());
  }
}
