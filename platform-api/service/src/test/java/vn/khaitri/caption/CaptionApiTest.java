package vn.khaitri.caption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.caption.CaptionApi;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.VideoSteps;

/** Captions of a video of 12.5 seconds, by its author. */
@QuarkusTest
class CaptionApiTest extends ApiTest {
  private static final List<Cue> CUES =
      List.of(new Cue(0, 2000, "Xin chào"), new Cue(2000, 5000, "Bài 1 & 2"));

  @Inject VideoSteps videos;

  private final CourseSteps steps = new CourseSteps(this::as);
  private UUID course;
  private String captions;

  @BeforeEach
  void aLessonWithAVideo() {
    course = steps.create("Khoá có phụ đề");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = videos.upload(token(INSTRUCTOR));
    steps.setVideo(course, lesson, media).then().statusCode(200);
    captions = "/api/v1/captions/" + lesson;
    as(INSTRUCTOR).get(captions).then().statusCode(409);
    videos.transcode(media);
  }

  @Test
  void whatIsWrittenIsServed() {
    as(INSTRUCTOR)
        .get(captions)
        .then()
        .body("durationSeconds", equalTo(12.5f))
        .body("captions", empty())
        .body("offered.language", hasItem("tyz"));

    var answer = write("vi", 0, CUES).then();

    answer
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("cues.text", contains("Xin chào", "Bài 1 & 2"))
        .body("changedBy", notNullValue())
        .body("changedAt", notNullValue());
    write("en", 0, CUES).then().statusCode(200);
    as(INSTRUCTOR).get(captions).then().body("captions.language", contains("vi", "en"));
    as(INSTRUCTOR)
        .accept("*/*")
        .get(captions + "/vi/file/vtt")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/vtt"))
        .body(containsString("00:00:02.000 --> 00:00:05.000\nBài 1 &amp; 2"));
    as(INSTRUCTOR)
        .accept("*/*")
        .get(captions + "/vi/file/srt")
        .then()
        .header("Content-Disposition", containsString("phu-de-vi.srt"))
        .body(startsWith("1\n00:00:00,000 --> 00:00:02,000\nXin chào"));
  }

  @Test
  void whoSawAnOlderRevisionIsRefused() {
    write("vi", 0, CUES).then().statusCode(200);

    var late = write("vi", 0, List.of(new Cue(0, 1000, "Đè lên")));

    late.then()
        .statusCode(409)
        .body("type", equalTo("/problems/captions-changed"))
        .body("detail", containsString("1 phút trước"));
    as(INSTRUCTOR)
        .get(captions + "/vi")
        .then()
        .body("cues.text", contains("Xin chào", "Bài 1 & 2"));
  }

  @Test
  void aFileReplacesWhatIsThereOrIsRefusedWhole() {
    write("vi", 0, CUES).then().statusCode(200);

    var bad =
        upload(
            "1\n00:00:01,000 --> 00:00:02,000\nMột\n\n2\n00:00:30,000 --> 00:00:31,000\nHai\n", 1);

    bad.then()
        .statusCode(400)
        .body("type", equalTo("/problems/captions-unusable"))
        .body("errors.pointer", contains("/lines/6"))
        .body("errors.message", contains("Vượt quá video, video dài 00:00:12,500."));
    upload("WEBVTT\n\n00:01.000 --> 00:02.000\nMới\n", 1).then().statusCode(200);
    as(INSTRUCTOR).get(captions + "/vi").then().body("cues.text", contains("Mới"));
  }

  @Test
  void aFileWithOneBadByteIsRefusedByTheLineOfIt() throws IOException {
    byte[] file;
    try (var content = CaptionApiTest.class.getResourceAsStream("/captions/C5-one-bad-byte.srt")) {
      file = content.readAllBytes();
    }

    var refusal = upload(file, 0);

    refusal.then().statusCode(400).body("errors.pointer", contains("/lines/3"));
  }

  @Test
  void aFileThatIsTooLargeOrNoTextIsRefused() {
    upload("x".repeat(CaptionApi.MAX_FILE + 1), 0)
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/caption-file-too-large"));
    upload("PK\u0003\u0004", 0)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/caption-file-not-text"));
    upload("", 0).then().statusCode(400).body("errors.pointer", contains("/cues"));
  }

  @Test
  void whatWasTakenOutIsGoneAndCanBeWrittenAgain() {
    write("tyz", 0, CUES).then().statusCode(200);

    as(INSTRUCTOR).delete(captions + "/tyz?revision=1").then().statusCode(204);

    as(INSTRUCTOR).get(captions).then().body("captions", empty());
    as(INSTRUCTOR).get(captions + "/tyz").then().body("revision", equalTo(2));
    write("tyz", 2, CUES).then().statusCode(200);
  }

  @Test
  void onlyAuthorsWriteAndOnlyReadersRead() {
    write("vi", 0, CUES).then().statusCode(200);

    as(APPRAISER).get(captions + "/vi").then().statusCode(404);
    as(LEARNER).get(captions).then().statusCode(403);
    as(LEADER)
        .body(Map.of("cues", CUES, "revision", 1))
        .put(captions + "/vi")
        .then()
        .statusCode(403);
    steps.submit(course).then().statusCode(200);
    as(APPRAISER).get(captions + "/vi").then().statusCode(200);
    as(APPRAISER)
        .body(Map.of("cues", CUES, "revision", 1))
        .put(captions + "/vi")
        .then()
        .statusCode(403);
    write("vi", 1, CUES).then().statusCode(200);
  }

  @Test
  void aLanguageIsATagThatMeansOne() {
    write("khong-phai-ngon-ngu-nao", 0, CUES).then().statusCode(400);
    write("zz", 0, CUES)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/caption-language-unknown"));
    write("zh-hans", 0, CUES).then().statusCode(200).body("language", equalTo("zh-Hans"));
  }

  private Response write(String language, int revision, List<Cue> cues) {
    return as(INSTRUCTOR)
        .body(Map.of("cues", cues, "revision", revision))
        .put(captions + "/" + language);
  }

  private Response upload(String file, int revision) {
    return upload(file.getBytes(StandardCharsets.UTF_8), revision);
  }

  private Response upload(byte[] file, int revision) {
    return as(INSTRUCTOR)
        .contentType("application/octet-stream")
        .body(file)
        .post(captions + "/vi/file?revision=" + revision);
  }
}
