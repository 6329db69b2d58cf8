package vn.khaitri.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** Lessons with a video, which goes through upload and work list; its bytes play no part here. */
@QuarkusTest
class VideoLessonTest extends ApiTest {
  private static final String JOBS = "/api/v1/media/jobs/";

  @Inject ObjectStore store;

  @ConfigProperty(name = "KHAITRI_OIDC_URL")
  String realmUrl;

  @ConfigProperty(name = "KHAITRI_WORKER_CLIENT_SECRET")
  String workerSecret;

  private final CourseSteps steps = new CourseSteps(this::as);

  @Test
  void aCourseWaitsForItsVideosToBeReady() {
    var course = steps.create("Khoá có video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = upload(INSTRUCTOR);
    steps.write(course, lesson, "", media, 0).then().statusCode(200);

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body("errors.pointer", contains("/modules/0/lessons/0"))
        .body("errors.message", contains("Video của bài “Bài” chưa xử lý xong."));
    transcode(media);
    steps.submit(course).then().statusCode(200);
  }

  @Test
  void anAppraiserWatchesWhatWasHandedIn() {
    var course = steps.create("Khoá xem thử");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = upload(INSTRUCTOR);
    steps.write(course, lesson, "", media, 0).then().statusCode(200);
    transcode(media);
    var path = COURSES + course + "/lessons/" + lesson;
    as(INSTRUCTOR).get(path + "/playback").then().statusCode(200);
    as(APPRAISER).get(path + "/playback").then().statusCode(404);
    playlists(APPRAISER).get(path + "/hls/master.m3u8").then().statusCode(404);

    steps.submit(course).then().statusCode(200);

    as(APPRAISER).get(path + "/playback").then().body("durationSeconds", equalTo(12.5f));
    playlists(APPRAISER)
        .get(path + "/hls/master.m3u8")
        .then()
        .statusCode(200)
        .contentType("application/vnd.apple.mpegurl")
        .body(containsString("v360/index.m3u8"));
    playlists(APPRAISER)
        .get(path + "/hls/v360/index.m3u8")
        .then()
        .body(containsString("X-Amz-Signature"));
  }

  @Test
  void aVideoOfSomeoneElseIsRefused() {
    var course = steps.create("Khoá mượn video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = upload(ADMIN);

    var refusal = steps.write(course, lesson, "", media, 0).then();

    refusal
        .statusCode(400)
        .body("errors.pointer", contains("/mediaId"))
        .body(
            "errors.message", contains("Không tìm thấy video này trong các video bạn đã tải lên."));
    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].lessons[0].mediaId", equalTo(null));
  }

  private RequestSpecification playlists(DemoAccount account) {
    return as(account).accept("application/vnd.apple.mpegurl");
  }

  private UUID upload(DemoAccount owner) {
    var content = "film".getBytes(UTF_8);
    String upload =
        tus(owner)
            .header("Upload-Length", content.length)
            .post("/api/v1/uploads")
            .header("Location");
    tus(owner)
        .contentType(UploadApi.OFFSET_OCTETS)
        .header("Upload-Offset", 0)
        .body(content)
        .patch(upload)
        .then()
        .statusCode(204);
    return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
  }

  private RequestSpecification tus(DemoAccount account) {
    return RestAssured.given().auth().oauth2(token(account)).header("Tus-Resumable", "1.0.0");
  }

  /** Does a worker's part for this upload. */
  private void transcode(UUID media) {
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
    put(job, "saver.mp4", "saver");
    worker(token)
        .body(
            Map.of(
                "fence",
                job.fence(),
                "durationSeconds",
                12.5,
                "sourceSha256",
                "0".repeat(64),
                "masterKey",
                "master.m3u8",
                "posterKey",
                "poster.jpg",
                "dataSaverKey",
                "saver.mp4",
                "dataSaverBytes",
                "saver".length()))
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

  private RequestSpecification worker(String token) {
    return anonymous().auth().oauth2(token);
  }
}
