package vn.khaitri.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class LessonCaptionsTest extends EnrolledLearner {
  @Test
  void captionsComeByTheDoorOfThePlaylists() {
    lesson(video).body("captions", empty());

    stage.captions(video.mediaId(), "vi", "Xin chào");

    lesson(video)
        .body("captions.language", contains("vi"))
        .body("captions.label", contains("Tiếng Việt"));
    captions(LEARNER, "vi")
        .then()
        .statusCode(200)
        .body(equalTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nXin chào\n"));
  }

  @Test
  void captionsAreForWhoIsEnrolledAndOnlyThoseThatAreWritten() {
    stage.captions(video.mediaId(), "vi", "Xin chào");

    captions(LEADER, "vi").then().statusCode(404);
    captions(LEARNER, "en")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/captions-not-written"));
  }

  private Response captions(DemoAccount account, String language) {
    return as(account).accept("*/*").get(path(video) + "/hls/captions/" + language + ".vtt");
  }
}
