package vn.khaitri.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.testing.ApiTest;

/** Instructors that upload, and workers that take what they uploaded. */
abstract class MediaApiTest extends ApiTest {
  static final String UPLOADS = "/api/v1/uploads";
  static final String MEDIA = "/api/v1/media/";
  static final String JOBS = "/api/v1/media/jobs/";
  static final String SHA_256 = "0123456789abcdef".repeat(4);

  private static final DemoAccount OWNER = DemoAccount.INSTRUCTOR;

  @Inject ObjectStore store;
  @Inject EntityManager database;

  @ConfigProperty(name = "KHAITRI_OIDC_URL")
  String realmUrl;

  @ConfigProperty(name = "KHAITRI_WORKER_CLIENT_SECRET")
  String workerSecret;

  @TestHTTPResource URI server;

  private String workerToken = "";

  /** A tus request by this person. */
  RequestSpecification tus(DemoAccount account) {
    return RestAssured.given().auth().oauth2(token(account)).header("Tus-Resumable", "1.0.0");
  }

  /** A begun upload; the path of it. */
  String begin(long bytes) {
    return tus(OWNER).header("Upload-Length", bytes).post(UPLOADS).header("Location");
  }

  Response append(String upload, long offset, byte[] chunk) {
    return chunkOf(chunk).header("Upload-Offset", offset).patch(upload);
  }

  RequestSpecification chunkOf(byte[] chunk) {
    return tus(OWNER).contentType(UploadApi.OFFSET_OCTETS).body(chunk);
  }

  /**
   * Says that more comes than does, and then no more, as a connection that breaks.
   *
   * @return the first line that the server has to say to it; empty when it waited for the rest
   */
  String startPatch(String upload, long offset, int announced, String sent) throws IOException {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      var request =
          """
          PATCH %s HTTP/1.1\r
          Host: %s\r
          Authorization: Bearer %s\r
          Tus-Resumable: 1.0.0\r
          Content-Type: application/offset+octet-stream\r
          Upload-Offset: %d\r
          Content-Length: %d\r
          \r
          %s"""
              .formatted(upload, server.getHost(), token(OWNER), offset, announced, sent);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.shutdownOutput();
      return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  long offsetOf(String upload) {
    return Long.parseLong(tus(OWNER).head(upload).header("Upload-Offset"));
  }

  /** The id of an upload that is whole. */
  UUID uploaded(String content) {
    var upload = begin(content.length());
    append(upload, 0, content.getBytes(UTF_8)).then().statusCode(204);
    return idOf(upload);
  }

  static UUID idOf(String upload) {
    return UUID.fromString(upload.substring(UPLOADS.length() + 1));
  }

  /** A JSON request by a worker. */
  RequestSpecification worker() {
    if (workerToken.isEmpty()) {
      workerToken =
          RestAssured.given()
              .formParam("grant_type", "client_credentials")
              .formParam("client_id", "media-worker")
              .formParam("client_secret", workerSecret)
              .post(realmUrl + "/protocol/openid-connect/token")
              .path("access_token");
    }
    return anonymous().auth().oauth2(workerToken);
  }

  List<MediaJobView> claim() {
    return worker()
        .body(Map.of("worker", "test"))
        .post(JOBS + "claims")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("$", MediaJobView.class);
  }

  /** Every job that waits. */
  Stream<MediaJobView> claimAll() {
    return Stream.generate(this::claim)
        .takeWhile(claimed -> !claimed.isEmpty())
        .map(List::getFirst);
  }

  /** Passes over the jobs that other tests left behind. */
  MediaJobView claim(UUID mediaId) {
    return claimAll().filter(job -> job.mediaId().equals(mediaId)).findFirst().orElseThrow();
  }

  /** As if the worker had been silent for too long. */
  void letLeaseRunOut(UUID mediaId) {
    change(
        "update media.transcoding_task set lease_until = now() - interval '1 s'"
            + " where media_id = ?1 and state = 'RUNNING'",
        mediaId);
  }

  void change(String sql, UUID mediaId) {
    inTransaction(() -> database.createNativeQuery(sql).setParameter(1, mediaId).executeUpdate());
  }

  /** What a transcoder would leave in the store: two variants of two segments each. */
  void putRendition(String prefix) {
    put(
        prefix + "master.m3u8",
        """
        #EXTM3U
        #EXT-X-STREAM-INF:BANDWIDTH=300000,RESOLUTION=426x240
        v240/index.m3u8
        #EXT-X-STREAM-INF:BANDWIDTH=700000,RESOLUTION=360x640
        v360/index.m3u8
        """);
    for (var variant : List.of("v240/", "v360/")) {
      put(
          prefix + variant + "index.m3u8",
          """
          #EXTM3U
          #EXT-X-MAP:URI="init.mp4"
          #EXTINF:4,
          s0.m4s
          #EXTINF:4,
          s1.m4s
          #EXT-X-ENDLIST
          """);
      put(prefix + variant + "init.mp4", "init of " + variant);
      put(prefix + variant + "s0.m4s", "first of " + variant);
      put(prefix + variant + "s1.m4s", "second of " + variant);
    }
    put(prefix + "poster.jpg", "poster");
    put(prefix + "saver.mp4", "data saver");
    put(prefix + "audio.m4a", "sound");
  }

  void put(String key, String content) {
    store.put(key, content.getBytes(UTF_8), "text/plain");
  }

  Map<String, Object> report(long fence) {
    return Map.of(
        "fence",
        fence,
        "durationSeconds",
        8.0,
        "sourceSha256",
        SHA_256,
        "masterKey",
        "master.m3u8",
        "posterKey",
        "poster.jpg",
        "dataSaverKey",
        "saver.mp4",
        "dataSaverBytes",
        "data saver".length(),
        "audioKey",
        "audio.m4a");
  }

  Response complete(MediaJobView job) {
    return worker().body(report(job.fence())).post(JOBS + job.mediaId() + "/completion");
  }

  /** For good: what is nobody's fault is tried several times, and this was the last. */
  Response fail(MediaJobView job, String reason) {
    change("update media.transcoding_task set attempts = 5 where media_id = ?1", job.mediaId());
    return reportFailure(job, reason);
  }

  Response reportFailure(MediaJobView job, String reason) {
    return worker()
        .body(Map.of("fence", job.fence(), "reason", reason, "technicalDetail", "as a test"))
        .post(JOBS + job.mediaId() + "/failure");
  }

  Response renew(MediaJobView job, int progress) {
    return worker()
        .body(Map.of("fence", job.fence(), "progressPercent", progress))
        .put(JOBS + job.mediaId() + "/lease");
  }

  Response split(MediaJobView job, int pieces) {
    return worker()
        .body(Map.of("fence", job.fence(), "pieces", pieces))
        .post(JOBS + job.mediaId() + "/pieces");
  }

  Response deliver(MediaJobView job) {
    return worker().body(Map.of("fence", job.fence())).post(JOBS + job.mediaId() + "/deliveries");
  }

  /** A media that can be played. */
  MediaJobView transcoded(String content) {
    var job = claim(uploaded(content));
    putRendition(job.targetPrefix());
    complete(job).then().statusCode(204);
    return job;
  }

  /** The uploaded file, put together as a worker does it. */
  String source(MediaJobView job) {
    var bytes = new ByteArrayOutputStream();
    job.sourceKeys().forEach(key -> bytes.writeBytes(store.get(key)));
    return bytes.toString(UTF_8);
  }

  Response open(String address) {
    return RestAssured.given().urlEncodingEnabled(false).get(URI.create(address));
  }

  RequestSpecification owner() {
    return as(OWNER).accept(ContentType.JSON);
  }
}
