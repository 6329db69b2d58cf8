package vn.khaitri.videos;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;

@QuarkusTest
class OwnVideoTest extends VideosApiTest {
  @Test
  void theNewestUploadComesFirstWithWhereItIsShown() {
    var shown = ready(12.5, "saver");
    var course = draftWith(shown);
    var unused = uploaded();

    var page = as(INSTRUCTOR).queryParam("size", 2).get(VIDEOS).then();

    page.statusCode(200)
        .body("items.mediaId", contains(unused.toString(), shown.toString()))
        .body("items.state", contains("QUEUED", "READY"))
        .body("items[0].uses", empty())
        .body("items[1].uses.courseId", contains(course.toString()))
        .body("items[1].uses.title", contains("Xem"))
        .body("items[1].uses.issued", contains(false));
  }

  @Test
  void theLargestComesFirstForWhoNeedsRoom() {
    videos.upload(token(INSTRUCTOR), new byte[5000]);
    uploaded();

    List<Integer> sizes =
        as(INSTRUCTOR).queryParams("sort", "LARGEST", "size", 100).get(VIDEOS).path("items.bytes");

    assertEquals(sizes.stream().sorted(Comparator.reverseOrder()).toList(), sizes);
    assertTrue(sizes.getFirst() >= 5000, sizes.toString());
  }

  @Test
  void whatNothingShowsIsDeletedAndItsRoomIsFree() {
    var media = ready(12.5, "saver");
    long before = used();

    remove(media).then().statusCode(204);

    assertEquals(before - "film".length(), used());
    as(INSTRUCTOR).get(VIDEOS + media).then().statusCode(404);
    as(INSTRUCTOR).get("/api/v1/media/" + media).then().statusCode(404);
    remove(media).then().statusCode(404);
  }

  @Test
  void whatIsStillOnItsWayIsDeletedToo() {
    var media = uploaded();

    remove(media).then().statusCode(204);

    as(INSTRUCTOR).get("/api/v1/media/" + media).then().statusCode(404);
  }

  @Test
  void whatALessonShowsStays() {
    var media = ready(12.5, "saver");
    draftWith(media);

    var refusal = remove(media).then();

    refusal.statusCode(409).body("type", equalTo("/problems/video-in-use"));
    as(INSTRUCTOR).get(VIDEOS + media).then().statusCode(200);
  }

  @Test
  void whatTheLibraryShowsStays() {
    var media = uploaded();
    as(INSTRUCTOR)
        .body(Map.of("title", "Video kho", "mediaId", media))
        .post("/api/v1/library/assets/videos")
        .then()
        .statusCode(201);

    var refusal = remove(media).then();

    refusal.statusCode(409);
    as(INSTRUCTOR).get(VIDEOS + media).then().body("uses.title", contains("Video kho"));
  }

  @Test
  void aDeletedVideoIsNotPutIntoALesson() {
    var media = uploaded();
    remove(media).then().statusCode(204);
    var course = steps.create("Khoá");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");

    var refusal = steps.setVideo(course, lesson, media).then();

    refusal.statusCode(400).body("errors.pointer", contains("/mediaId"));
  }

  @Test
  void aDraftDoesNotOfferToTakeADeletedVideoBack() {
    var former = ready(12.5, "former");
    var course = draftWith(former);
    steps
        .setVideo(course, UUID.fromString(lessonOf(course)), ready(33, "next"))
        .then()
        .statusCode(200);

    remove(former).then().statusCode(204);

    as(INSTRUCTOR)
        .get(COURSES + course)
        .then()
        .body("modules[0].lessons[0].formerMediaId", equalTo(null));
  }

  @Test
  void whatSomebodyElseUploadedIsUnknown() {
    var media = videos.upload(token(ADMIN));

    remove(media).then().statusCode(404);

    as(INSTRUCTOR).get(VIDEOS + media).then().statusCode(404);
    as(INSTRUCTOR).get(VIDEOS + UUID.randomUUID()).then().statusCode(404);
    as(ADMIN).get(VIDEOS + media).then().statusCode(200);
  }

  private long used() {
    return ((Number) as(INSTRUCTOR).get(STORAGE).path("usedBytes")).longValue();
  }
}
