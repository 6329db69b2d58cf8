package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.testing.VideoSteps;

/** Videos, whose files are media's. */
@QuarkusTest
class VideoAssetTest extends LibraryApiTest {
  @Inject Assets assets;
  @Inject VideoSteps videos;

  @Test
  void aVideoIsHandedInWhenItCanBePlayed() {
    var media = videos.upload(token(OWNER));
    var asset = id(add("Video ký số", media));
    describe(asset, about("Video ký số", Map.of())).then().statusCode(200);
    submit(asset).then().statusCode(409).body("errors.message", hasItem("Video chưa xử lý xong."));

    videos.transcode(media);

    submit(asset).then().statusCode(200);
    appraise(APPRAISER, asset, "APPROVE", "")
        .then()
        .statusCode(200)
        .body("kind", equalTo("VIDEO"))
        .body("content.mediaId", equalTo(media.toString()))
        .body("content.sha256", nullValue());
    assertEquals(media, assets.find(List.of(asset)).get(asset).mediaId());
    assertEquals("saver", open(assets.address(asset)).asString());
    assertThrows(ProblemException.class, () -> assets.content(asset));
  }

  @Test
  void aVideoThatCannotBePlayedYetHasNoAddress() {
    var asset = id(add("Video chờ", videos.upload(token(OWNER))));

    as(OWNER).get(ASSETS + asset).then().body("content.address", nullValue());
    var refusal = assertThrows(ProblemException.class, () -> assets.address(asset));
    assertEquals("not-ready", refusal.type().slug());
  }

  @Test
  void aVideoOfSomeoneElseIsRefused() {
    var refusal = add("Video mượn", videos.upload(token(ADMIN))).then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/media-not-yours"))
        .body("errors.pointer", contains("/mediaId"));
    add("Video ma", UUID.randomUUID()).then().statusCode(400);
  }

  @Test
  void anUploadIsOneAsset() {
    var media = videos.upload(token(OWNER));
    var asset = id(add("Video", media));

    var refusal = add("Video nữa", media).then();

    refusal.statusCode(409).body("errors.pointer", contains("/assets/" + asset));
  }

  private Response add(String title, UUID media) {
    return as(OWNER).body(Map.of("title", title, "mediaId", media)).post(ASSETS + "videos");
  }
}
