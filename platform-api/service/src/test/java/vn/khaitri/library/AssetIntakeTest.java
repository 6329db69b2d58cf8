package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.validation.ConstraintViolationException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.samples.PdfSamples;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.testing.AtOnce;

/** Files that come with an import, in the import's own transaction. */
@QuarkusTest
class AssetIntakeTest extends LibraryApiTest {
  private static final NewAsset FACTS =
      new NewAsset(
          "Sơ đồ nhập vào",
          "Từ gói khoá học",
          "CC-BY-4.0",
          "Học viện",
          "Gói khoá học",
          null,
          null,
          true,
          "vi",
          List.of("nhập", "nhập"));

  @Inject AssetIntake intake;
  @Inject Assets assets;

  @Test
  void whatIsTakenInIsADraftOfItsOwner() throws Exception {
    var owner = ownerId();
    var picture = PictureSamples.png();

    var asset = takeIn(owner, picture);

    as(OWNER)
        .get(ASSETS + asset)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("own", equalTo(true))
        .body("aiGenerated", equalTo(true))
        .body("rights.owner", equalTo("Học viện"))
        .body("tags", contains("nhập"));
    try (var content = assets.content(asset)) {
      assertArrayEquals(picture, content.readAllBytes());
    }
  }

  @Test
  void theSameBytesAreTheAssetThatIsThere() {
    var owner = ownerId();
    var picture = PictureSamples.png();
    var uploaded = id(upload(OWNER, "Đã có", picture));

    assertEquals(uploaded, takeIn(owner, picture));
    assertTrue(!uploaded.equals(takeIn(UUID.randomUUID(), picture)));
  }

  @Test
  void importsAtOnceShareOneAsset() throws Exception {
    var owner = ownerId();
    var picture = PictureSamples.png();

    var ids = AtOnce.times(8, () -> takeIn(owner, picture));

    assertEquals(1, new HashSet<>(ids).size());
  }

  @Test
  void aRolledBackImportLeavesNoAsset() {
    var owner = ownerId();
    var picture = PictureSamples.png();
    var left = new UUID[1];

    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      left[0] = intake.takeIn(owner, FACTS, picture);
                      throw new IllegalStateException("the import failed later");
                    }));

    as(OWNER).get(ASSETS + left[0]).then().statusCode(404);
    upload(OWNER, "Lần nữa", picture).then().statusCode(201);
  }

  @Test
  void importsAreLookedIntoAsUploadsAre() {
    var owner = ownerId();
    var script = PdfSamples.packed(PdfSamples::script);

    var refusal = assertThrows(FileRefused.class, () -> takeIn(owner, script));

    assertEquals("pdf-active", refusal.problem().slug());
  }

  @Test
  void whatNobodyCouldTypeIsNotImportedEither() {
    var untitled =
        new NewAsset(" ", "", "", "", "", today(), today().minusDays(1), false, "Việt", List.of());

    var refusal =
        assertThrows(
            ConstraintViolationException.class,
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> intake.takeIn(UUID.randomUUID(), untitled, PictureSamples.png())));

    assertEquals(3, refusal.getConstraintViolations().size());
  }

  @Test
  void anImportHasATransaction() {
    var picture = PictureSamples.png();

    assertThrows(
        TransactionalException.class, () -> intake.takeIn(UUID.randomUUID(), FACTS, picture));
  }

  private UUID takeIn(UUID owner, byte[] content) {
    return QuarkusTransaction.requiringNew().call(() -> intake.takeIn(owner, FACTS, content));
  }

  private UUID ownerId() {
    return UUID.fromString(as(OWNER).get("/api/v1/me").path("id"));
  }
}
