package vn.khaitri.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.shared.ObjectStore;

/** Videos on their way through upload and work list; their bytes play no part. */
@Singleton
public class VideoSteps {
  private static final String JOBS = "/api/v1/media/jobs/";

  private final ObjectStore store;
  private final String realmUrl;
  private final String workerSecret;

  VideoSteps(
      ObjectStore store,
      @ConfigProperty(name = "KHAITRI_OIDC_URL") String realmUrl,
      @ConfigProperty(name = "KHAITRI_WORKER_CLIENT_SECRET") String workerSecret) {
    this.store = store;
    this.realmUrl = realmUrl;
    this.workerSecret = workerSecret;
  }

  /**
   * A whole upload that nobody has transcoded yet.
   *
   * @param token of its owner
   */
  public UUID upload(String token) {
    return upload(token, "film".getBytes(UTF_8));
  }

  public UUID upload(String token, byte[] content) {
    String upload =
        tus(token)
            .header("Upload-Length", content.length)
            .post("/api/v1/uploads")
            .header("Location");
    tus(token)
        .contentType(UploadApi.OFFSET_OCTETS)
        .header("Upload-Offset", 0)
        .body(content)
        .patch(upload)
        .then()
        .statusCode(204);
    return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
  }

  /** Does a worker's part for this upload; what it gives players is {@code saver}. */
  public void transcode(UUID media) {
    transcode(media, 12.5, "saver");
  }

  /** The same for a video of this length; what it gives players is {@code saver}. */
  public void transcode(UUID media, double seconds, String saver) {
    String token =
        RestAssured.given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "media-worker")
            .formParam("client_secret", workerSecret)
            .post(realmUrl + "/protocol/openid-connect/token")
            .path("access_token");
    var job =
        Stream.generate(() -> claim(token))
            .filter(claimed -> claimed.mediaId().equals(media))
            .findFirst()
            .orElseThrow();
    put(job, "master.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nv360/index.m3u8\n");
    put(job, "v360/index.m3u8", "#EXTM3U\n#EXTINF:12.5,\nseg0.m4s\n#EXT-X-ENDLIST\n");
    put(job, "v360/seg0.m4s", "segment");
    put(job, "poster.jpg", "poster");
    put(job, "saver.mp4", saver);
    put(job, "storyboard.vtt", "WEBVTT\n\n00:00.000 --> 00:12.500\n1.jpg#xywh=0,0,160,90\n");
    put(job, "1.jpg", "board");
    worker(token)
        .body(
            Map.of(
                "fence",
                job.fence(),
                "durationSeconds",
                seconds,
                "sourceSha256",
                "0".repeat(64),
                "masterKey",
                "master.m3u8",
                "posterKey",
                "poster.jpg",
                "dataSaverKey",
                "saver.mp4",
                "dataSaverBytes",
                saver.length(),
                "storyboardKey",
                "storyboard.vtt"))
        .post(JOBS + media + "/completion")
        .then()
        .statusCode(204);
  }

  private void put(MediaJobView job, String name, String content) {
    store.put(job.targetPrefix() + name, content.getBytes(UTF_8), "application/octet-stream");
  }

  /** Jobs that other tests left are older; a claim without answer means that ours is not there. */
  private MediaJobView claim(String token) {
    return worker(token)
        .body(Map.of("worker", "test"))
        .post(JOBS + "claims")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("$", MediaJobView.class)
        .getFirst();
  }

  private static RequestSpecification tus(String token) {
    return RestAssured.given().auth().oauth2(token).header("Tus-Resumable", "1.0.0");
  }

  private static RequestSpecification worker(String token) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON)
        .auth()
        .oauth2(token);
  }
}
