package vn.khaitri.importexport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.VideoSteps;

/** Videos come along when they are asked for, as they were uploaded. */
@QuarkusTest
class PackedVideoTest extends ImportExportApiTest {
  @Inject VideoSteps videos;

  @Test
  void aVideoTravelsAsItWasUploaded() {
    var media = videos.upload(token(AUTHOR));
    var original = packed(videoCourse("Khoá có video", media), true);

    var arrival = bring(AUTHOR, "a.zip", original);
    arrival.then().statusCode(201).body("videos", equalTo(1)).body("warnings", hasSize(0));
    var copy = made(id(arrival.path("id")), "Khoá có video");

    assertEquals("film", new String(entries(original).get("videos/001"), StandardCharsets.UTF_8));
    assertArrayEquals(original, packed(copy, true));
    String copied = course(copy).path("modules[0].lessons[0].mediaId");
    assertFalse(copied.equals(media.toString()));
    as(AUTHOR).get("/api/v1/media/" + copied).then().body("state", equalTo("QUEUED"));
  }

  @Test
  void withoutVideosTheirLessonsAreTold() {
    var media = videos.upload(token(AUTHOR));

    var arrival = bring(AUTHOR, "a.zip", packed(videoCourse("Không kèm video", media)));

    arrival.then().statusCode(201).body("videos", equalTo(0)).body("warnings", hasSize(1));
    course(made(id(arrival.path("id")), "Không kèm video"))
        .then()
        .body("modules[0].lessons[0].kind", equalTo("VIDEO"))
        .body("modules[0].lessons[0].mediaId", not(equalTo(media.toString())));
  }

  private UUID videoCourse(String title, UUID media) {
    var course = courses.create(title);
    var lesson = courses.addLesson(course, LessonKind.VIDEO, "Bài");
    courses.setVideo(course, lesson, media).then().statusCode(200);
    return course;
  }
}
