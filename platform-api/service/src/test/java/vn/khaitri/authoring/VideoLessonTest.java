package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.VideoSteps;

/** Lessons with a video, which goes through upload and work list; its bytes play no part here. */
@QuarkusTest
class VideoLessonTest extends ApiTest {
  @Inject VideoSteps videos;

  private final CourseSteps steps = new CourseSteps(this::as);

  @Test
  void aCourseWaitsForItsVideosToBeReady() {
    var course = steps.create("Khoá có video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = upload(INSTRUCTOR);
    steps.setVideo(course, lesson, media).then().statusCode(200);

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body("errors.pointer", contains("/modules/0/lessons/0"))
        .body("errors.message", contains("Video của bài “Xem” chưa xử lý xong."));
    videos.transcode(media);
    steps.submit(course).then().statusCode(200);
  }

  @Test
  void anAppraiserWatchesWhatWasHandedIn() {
    var course = steps.create("Khoá xem thử");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = upload(INSTRUCTOR);
    steps.setVideo(course, lesson, media).then().statusCode(200);
    videos.transcode(media);
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
    playlists(APPRAISER)
        .get(path + "/hls/storyboard.vtt")
        .then()
        .contentType("text/vtt")
        .body(containsString("#xywh=0,0,160,90"));
  }

  @Test
  void aVideoOfSomeoneElseIsRefused() {
    var course = steps.create("Khoá mượn video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = upload(ADMIN);

    var refusal = steps.setVideo(course, lesson, media).then();

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

  @Test
  void anotherVideoIsShownOnceItIsReadyAndTheFormerCanBeTakenBack() {
    var course = steps.create("Khoá thay video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var former = upload(INSTRUCTOR);
    videos.transcode(former, 12.5, "former");
    var next = upload(INSTRUCTOR);
    steps.setVideo(course, lesson, former).then().statusCode(200);
    var playback = COURSES + course + "/lessons/" + lesson + "/playback";

    steps.setVideo(course, lesson, next).then().statusCode(200);

    as(INSTRUCTOR).get(playback).then().body("durationSeconds", equalTo(12.5f));
    videos.transcode(next, 33, "next");
    as(INSTRUCTOR).get(playback).then().body("durationSeconds", equalTo(33f));
    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].lessons[0].formerMediaId", equalTo(former.toString()));
    steps.setVideo(course, lesson, former).then().statusCode(200);
    as(INSTRUCTOR).get(playback).then().body("durationSeconds", equalTo(12.5f));
  }

  private RequestSpecification playlists(DemoAccount account) {
    return as(account).accept("application/vnd.apple.mpegurl");
  }

  private UUID upload(DemoAccount owner) {
    return videos.upload(token(owner));
  }
}
