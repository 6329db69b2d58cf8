package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.event.AssetAppraised;
import vn.khaitri.contract.library.event.AssetRetired;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.Topics;

/** An asset on its way from the uploader's desk into lessons and out of use. */
@QuarkusTest
class AssetLifeTest extends LibraryApiTest {
  private static final int HANDS = 8;

  @Inject Assets assets;
  @Inject Topics topics;

  @Test
  void aDraftBecomesAnAppraisedAssetWithItsHistory() {
    var asset = described("Sơ đồ chữ ký số", Map.of("aiGenerated", true, "language", "vi"));
    submit(asset).then().statusCode(200).body("state", equalTo("IN_APPRAISAL"));

    var passed = appraise(APPRAISER, asset, "APPROVE", "Rõ ràng").then();

    passed
        .statusCode(200)
        .body("state", equalTo("APPRAISED"))
        .body("own", equalTo(false))
        .body("aiGenerated", equalTo(true))
        .body("rights.licence", equalTo("CC-BY-4.0"))
        .body("rights.state", equalTo("VALID"))
        .body("tags", contains("chuyển đổi số"))
        .body("history.act", contains("UPLOADED", "DESCRIBED", "SUBMITTED", "APPROVED"))
        .body("history[3].comment", equalTo("Rõ ràng"));
    assertTrue(assets.find(List.of(asset)).get(asset).appraised());
    eventually()
        .until(
            () ->
                topics
                    .published(AssetAppraised.class)
                    .contains(new AssetAppraised(asset, AssetKind.PICTURE)));
  }

  @Test
  void whatIsMissingIsNamedFieldByField() {
    var asset = draft("Ảnh chưa ghi gì");

    var refusal = submit(asset).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/asset-incomplete"))
        .body("errors.pointer", contains("/licence", "/owner", "/source"))
        .body(
            "errors.message",
            contains(
                "Chưa ghi giấy phép sử dụng.", "Chưa ghi chủ sở hữu quyền.", "Chưa ghi nguồn."));
  }

  @Test
  void aReturnedAssetIsChangedAndHandedInAgain() {
    var asset = handedIn("Ảnh mờ");

    appraise(APPRAISER, asset, "REQUEST_CHANGES", "Ảnh mờ").then().statusCode(200);

    as(OWNER)
        .get(ASSETS + asset)
        .then()
        .body("state", equalTo("CHANGES_REQUESTED"))
        .body("appraisalComment", equalTo("Ảnh mờ"));
    replace(asset, PictureSamples.png()).then().statusCode(200);
    submit(asset).then().statusCode(200);
  }

  @Test
  void anAssetIsReturnedOnlyWithWords() {
    var asset = handedIn("Ảnh không lời");

    var refusal = appraise(APPRAISER, asset, "REQUEST_CHANGES", " ").then();

    refusal.statusCode(400).body("errors.pointer", contains("/comment"));
  }

  @Test
  void whatPassedAppraisalKeepsItsContentAndWords() {
    var asset = appraised("Ảnh đã đạt", Map.of());
    String sha256 = as(OWNER).get(ASSETS + asset).path("content.sha256");

    replace(asset, PictureSamples.png()).then().statusCode(409);
    describe(asset, about("Tên khác", Map.of("revision", 1)))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/asset-not-editable"));

    as(OWNER)
        .get(ASSETS + asset)
        .then()
        .body("title", equalTo("Ảnh đã đạt"))
        .body("content.sha256", equalTo(sha256));
  }

  @Test
  void nobodyAppraisesAnAssetOfTheirOwn() {
    var asset = id(upload(ADMIN, "Ảnh của quản trị", PictureSamples.png()));
    as(ADMIN).body(about("Ảnh của quản trị", Map.of())).put(ASSETS + asset);
    as(ADMIN).post(ASSETS + asset + "/submission").then().statusCode(200);

    var refusal = appraise(ADMIN, asset, "APPROVE", "").then();

    refusal.statusCode(403).body("type", equalTo("/problems/own-asset"));
    appraise(APPRAISER, asset, "APPROVE", "").then().statusCode(200);
    review(ADMIN, asset, today().plusYears(1), null, 1).then().statusCode(403);
  }

  @Test
  void theDatabaseRefusesAnUploaderWhoAppraisesToo() {
    var asset = handedIn("Ảnh tự duyệt");

    assertThrows(
        PersistenceException.class,
        () ->
            inTransaction(
                () ->
                    database
                        .createNativeQuery(
                            "update library.asset set appraiser_id = uploader_id where id = ?1")
                        .setParameter(1, asset)
                        .executeUpdate()));
  }

  @Test
  void theProgramCannotRewriteHistory() {
    var asset = handedIn("Ảnh có lịch sử");

    for (var statement :
        List.of(
            "update library.asset_act set comment = 'x' where asset_id = ?1",
            "delete from library.asset_act where asset_id = ?1")) {
      assertThrows(
          PersistenceException.class,
          () ->
              inTransaction(
                  () ->
                      database
                          .createNativeQuery(statement)
                          .setParameter(1, asset)
                          .executeUpdate()));
    }
  }

  @Test
  void ofManySubmissionsAtOnceOneCounts() throws Exception {
    var asset = described("Ảnh gửi cùng lúc", Map.of());

    var statuses = AtOnce.statuses(HANDS, () -> submit(asset).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void ofManyVerdictsAtOnceOneCounts() throws Exception {
    var asset = handedIn("Ảnh thẩm định cùng lúc");

    var statuses =
        AtOnce.statuses(HANDS, () -> appraise(APPRAISER, asset, "APPROVE", "").statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
    eventually().until(() -> appraisedTold(asset) == 1);
  }

  @Test
  void ofTwoDescriptionsTheLaterHasToLookAgain() {
    var asset = draft("Ảnh sửa hai lần");
    describe(asset, about("Lần một", Map.of())).then().statusCode(200).body("revision", equalTo(1));

    var refusal = describe(asset, about("Lần hai", Map.of())).then();

    refusal.statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
    as(OWNER).get(ASSETS + asset).then().body("title", equalTo("Lần một"));
  }

  @Test
  void aRetiredAssetIsGoneFromListsAndStaysToBeLookedUp() {
    var asset = appraised("Ảnh cũ " + UUID.randomUUID(), Map.of());

    retire(OWNER, asset).then().statusCode(200).body("state", equalTo("RETIRED"));

    as(APPRAISER)
        .queryParam("q", "ảnh cũ")
        .get(ASSETS)
        .then()
        .body("items.id", not(hasItem(asset.toString())));
    as(APPRAISER)
        .queryParams("q", "ảnh cũ", "state", "RETIRED", "size", 100)
        .get(ASSETS)
        .then()
        .body("items.id", hasItem(asset.toString()));
    as(APPRAISER).get(ASSETS + asset).then().body("history[4].comment", equalTo("Nội dung đã cũ"));
    eventually()
        .until(() -> topics.published(AssetRetired.class).contains(new AssetRetired(asset)));
  }

  @Test
  void aRetiredAssetIsRetiredOnce() {
    var asset = appraised("Ảnh ngừng hai lần", Map.of());
    retire(APPRAISER, asset).then().statusCode(200);

    var refusal = retire(ADMIN, asset).then();

    refusal.statusCode(409).body("type", equalTo("/problems/wrong-state"));
  }

  private long appraisedTold(UUID asset) {
    return topics.published(AssetAppraised.class).stream()
        .filter(event -> event.assetId().equals(asset))
        .count();
  }
}
