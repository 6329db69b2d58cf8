package vn.khaitri.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.library.AssetFileApi;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.Vietnam;

/** A lesson with a text, a picture of the library and a page elsewhere. */
@QuarkusTest
class LessonFilesTest extends EnrolledLearner {
  private static final URI ELSEWHERE = URI.create("https://example.com/tai-lieu");
  private static final String ASSETS = "/api/v1/library/assets/";

  @Inject Clock clock;

  private byte[] bytes;
  private String picture;

  @BeforeEach
  void enrolInARunWithAPicture() throws IOException {
    bytes = png();
    picture = broughtIn(bytes);
    var blocks =
        List.of(
            new Block(Ids.next(), BlockKind.TEXT, Stage.TEXT, null, null),
            new Block(
                Ids.next(), BlockKind.PICTURE, "Sơ đồ bốn bước", UUID.fromString(picture), null),
            new Block(Ids.next(), BlockKind.LINK, "Đọc thêm", null, ELSEWHERE));
    course =
        stage.course(
            0, Map.of(reading.lessonId(), blocks), Stage.module(ModuleOrder.FREE, reading, quiz));
    runId = enrolIn(course);
  }

  private static byte[] png() throws IOException {
    var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, new Random().nextInt());
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    }
  }

  private String broughtIn(byte[] content) {
    String id =
        as(INSTRUCTOR)
            .contentType(ContentType.BINARY)
            .queryParam("title", "Sơ đồ")
            .body(content)
            .post(AssetFileApi.PATH)
            .path("id");
    describe(id, 0, "2030-12-31");
    return id;
  }

  private void describe(String asset, int revision, String validTo) {
    as(INSTRUCTOR)
        .body(
            Map.of(
                "title", "Sơ đồ",
                "description", "",
                "licence", "CC-BY-4.0",
                "owner", "Cục Chuyển đổi số quốc gia",
                "source", "Tự vẽ",
                "validTo", validTo,
                "aiGenerated", true,
                "tags", List.of(),
                "reviewDueDate", "2030-12-31",
                "revision", revision))
        .put(ASSETS + asset)
        .then()
        .statusCode(200);
  }

  private Response file(DemoAccount account, String asset) {
    return as(account)
        .accept("*/*")
        .redirects()
        .follow(false)
        .get(path(reading) + "/files/" + asset);
  }

  @Test
  void aLessonIsShownInItsBlocksWithWhatTheLibraryKnows() {
    lesson(reading)
        .statusCode(200)
        .body("blocks.kind", contains("TEXT", "PICTURE", "LINK"))
        .body("blocks[0].asset", nullValue())
        .body("blocks[1].text", equalTo("Sơ đồ bốn bước"))
        .body("blocks[1].address", equalTo(path(reading) + "/files/" + picture))
        .body("blocks[1].asset.aiGenerated", equalTo(true))
        .body("blocks[1].asset.bytes", equalTo(bytes.length))
        .body("blocks[1].asset.owner", equalTo("Cục Chuyển đổi số quốc gia"))
        .body("blocks[1].asset.available", equalTo(true))
        .body("blocks[2].address", equalTo(ELSEWHERE.toString()));
  }

  @Test
  void aFileOpensWithoutSigningInWhereItsAddressLeads() throws Exception {
    var address = file(LEARNER, picture).then().statusCode(307).extract().header("Location");

    try (var browser = HttpClient.newHttpClient()) {
      var content =
          browser.send(
              HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
      assertArrayEquals(bytes, content.body());
    }
  }

  @Test
  void br13AnExpiredFileIsHidden() {
    describe(picture, 1, Vietnam.today(clock).minusDays(1).toString());

    var refusal = file(LEARNER, picture).then();

    refusal.statusCode(410).body("type", equalTo("/problems/asset-unavailable"));
    lesson(reading).body("blocks[1].asset.available", equalTo(false));
  }

  @Test
  void br13TheOrganisersOfARunAreWarnedOfAnExpiredFile() {
    var run = "/api/v1/catalog/runs/" + runId;
    as(ADMIN).get(run).then().body("missingAssets", empty());

    describe(picture, 1, Vietnam.today(clock).minusDays(1).toString());

    as(ADMIN).get(run).then().statusCode(200).body("missingAssets", contains(reading.title()));
  }

  @Test
  void onlyFilesThatTheLessonShowsAreGivenOut() throws IOException {
    var other = broughtIn(png());

    file(LEARNER, other).then().statusCode(404);
  }

  @Test
  void aFileIsForWhoIsEnrolled() {
    file(LEADER, picture).then().statusCode(404).body("type", equalTo("/problems/not-enrolled"));
  }
}
