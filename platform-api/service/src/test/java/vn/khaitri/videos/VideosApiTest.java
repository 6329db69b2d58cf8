package vn.khaitri.videos;

import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.VideoSteps;

/** An instructor with videos in lessons. */
abstract class VideosApiTest extends ApiTest {
  static final String VIDEOS = "/api/v1/videos/own/";
  static final String STORAGE = "/api/v1/videos/storage";
  static final String REPLACEMENTS = "/api/v1/videos/replacements/";

  @Inject VideoSteps videos;

  final CourseSteps steps = new CourseSteps(this::as);

  UUID uploaded() {
    return videos.upload(token(INSTRUCTOR));
  }

  UUID ready(double seconds, String saver) {
    var media = uploaded();
    videos.transcode(media, seconds, saver);
    return media;
  }

  /** A draft with one lesson that shows the video. */
  UUID draftWith(UUID media) {
    var course = steps.create("Khoá có video");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    steps.setVideo(course, lesson, media).then().statusCode(200);
    return course;
  }

  UUID issuedWith(UUID media) {
    var course = draftWith(media);
    steps.submit(course).then().statusCode(200);
    steps.appraise(course, "APPROVE", "").then().statusCode(200);
    steps.publish(course).then().statusCode(200);
    return course;
  }

  String lessonOf(UUID course) {
    return as(INSTRUCTOR).get(COURSES + course).path("modules[0].lessons[0].id");
  }

  Response remove(UUID media) {
    return as(INSTRUCTOR).delete(VIDEOS + media);
  }

  Response propose(UUID media, UUID upload) {
    return as(INSTRUCTOR)
        .body(Map.of("mediaId", media, "uploadId", upload, "reason", "Tiếng bị rè"))
        .post(REPLACEMENTS);
  }

  String proposed(UUID media, UUID upload) {
    return propose(media, upload).then().statusCode(201).extract().path("id");
  }

  Response act(DemoAccount account, String replacement, String act) {
    return as(account).post(REPLACEMENTS + replacement + "/" + act);
  }
}
