package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.library.event.AssetExpired;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.testing.Topics;

/** BR-13: an asset carries licence, owner and end of validity; an expired licence hides it. */
@QuarkusTest
class Br13LicenceTest extends LibraryApiTest {
  @Inject Assets assets;
  @Inject ExpiryCheck check;
  @Inject Topics topics;

  @Test
  void anAssetIsGivenOutOnTheLastDayAndHiddenOnTheNext() {
    var asset = appraised("Ảnh hết hạn", Map.of("validTo", today().toString()));
    assertTrue(assets.available(asset));
    assertDoesNotThrow(() -> assets.address(asset));

    letPass(asset, 1);

    assertFalse(assets.available(asset));
    assertFalse(assets.find(List.of(asset)).get(asset).available());
    assertUnavailable(asset);
    as(OWNER)
        .get(ASSETS + asset)
        .then()
        .body("available", equalTo(false))
        .body("rights.state", equalTo("EXPIRED"))
        .body("content.address", notNullValue());
  }

  @Test
  void anAssetIsHiddenUntilItsFirstDay() {
    var asset = appraised("Ảnh sắp dùng", Map.of("validFrom", today().plusDays(1).toString()));
    assertFalse(assets.available(asset));

    letPass(asset, 1);

    assertTrue(assets.available(asset));
  }

  @Test
  void aRetiredAssetIsHidden() {
    var asset = appraised("Ảnh ngừng dùng", Map.of());
    var stranger = UUID.randomUUID();
    assertTrue(assets.usableBy(asset, stranger));

    retire(ADMIN, asset).then().statusCode(200);

    assertFalse(assets.available(asset));
    assertFalse(assets.usableBy(asset, stranger));
    assertUnavailable(asset);
  }

  @Test
  void whatNobodyKnowsIsNotAvailable() {
    assertFalse(assets.available(UUID.randomUUID()));
    assertUnavailable(UUID.randomUUID());
  }

  @Test
  void otherInstructorsSeeThatItExpiredButGetNoFile() {
    var asset = id(upload(ADMIN, "Ảnh mượn", PictureSamples.png()));
    as(ADMIN).body(about("Ảnh mượn", Map.of("validTo", today().toString()))).put(ASSETS + asset);
    as(ADMIN).post(ASSETS + asset + "/submission");
    appraise(APPRAISER, asset, "APPROVE", "").then().statusCode(200);
    as(OWNER).get(ASSETS + asset).then().body("content.address", notNullValue());

    letPass(asset, 1);

    as(OWNER)
        .get(ASSETS + asset)
        .then()
        .statusCode(200)
        .body("rights.state", equalTo("EXPIRED"))
        .body("content.address", nullValue());
  }

  @Test
  void listsTellTheValidFromTheExpiringAndTheExpired() {
    var word = "h" + UUID.randomUUID().toString().replace("-", "");
    var valid = appraised(word + " 1", Map.of("validTo", today().plusDays(31).toString()));
    var expiring = appraised(word + " 2", Map.of("validTo", today().plusDays(30).toString()));
    var expired = appraised(word + " 3", Map.of("validTo", today().toString()));
    letPass(expired, 1);

    list(word, "VALID").body("items.id", contains(valid.toString()));
    list(word, "EXPIRING")
        .body("items.id", contains(expiring.toString()))
        .body("items.licenceState", contains("EXPIRING"));
    list(word, "EXPIRED").body("items.id", contains(expired.toString()));
    list(word, "NOT_YET").body("total", equalTo(0));
    as(OWNER)
        .queryParams("q", word, "usable", true)
        .get(ASSETS)
        .then()
        .body("items.id", contains(valid.toString(), expiring.toString()));
  }

  @Test
  void anExpiryIsToldOnceAndAgainAfterARenewal() {
    var asset = appraised("Ảnh báo hết hạn", Map.of("validTo", today().toString()));
    check.check();
    letPass(asset, 1);

    check.check();
    check.check();

    eventually().until(() -> told(asset).equals(List.of(today().minusDays(1))));
    review(APPRAISER, asset, today().plusYears(1), today(), 1).then().statusCode(200);
    assertTrue(assets.available(asset));
    letPass(asset, 2);
    check.check();
    eventually()
        .untilAsserted(
            () -> assertEquals(List.of(today().minusDays(1), today().minusDays(2)), told(asset)));
  }

  @Test
  void ofWhatIsNoLongerInUseNoExpiryIsTold() {
    var draft = described("Dự thảo hết hạn", Map.of("validTo", today().toString()));
    var retired = appraised("Ngừng dùng hết hạn", Map.of("validTo", today().toString()));
    retire(OWNER, retired);
    var witness = appraised("Ảnh làm chứng", Map.of("validTo", today().toString()));
    List.of(draft, retired, witness).forEach(asset -> letPass(asset, 1));

    check.check();

    eventually().until(() -> told(witness).size() == 1);
    assertEquals(List.of(), told(draft));
    assertEquals(List.of(), told(retired));
  }

  @Test
  void anExpiredLicenceDoesNotPassAppraisal() {
    var asset = described("Ảnh gửi muộn", Map.of("validTo", today().toString()));
    letPass(asset, 1);

    var refusal = submit(asset).then();

    refusal.statusCode(409).body("errors.message", hasItem("Giấy phép đã hết hạn."));
  }

  @Test
  void aValidityThatEndsBeforeItBeginsIsRefused() {
    var asset = draft("Ảnh ngược ngày");
    var reversed =
        Map.of("validFrom", today().toString(), "validTo", today().minusDays(1).toString());

    var refusal = describe(asset, about("Ảnh ngược ngày", reversed)).then();

    refusal.statusCode(400).body("errors.pointer", contains("/validityInOrder"));
  }

  private ValidatableResponse list(String word, String licence) {
    return as(APPRAISER)
        .queryParams("q", word, "licence", licence)
        .get(ASSETS)
        .then()
        .statusCode(200)
        .body("items.title", not(hasItem("")));
  }

  private List<java.time.LocalDate> told(UUID asset) {
    return topics.published(AssetExpired.class).stream()
        .filter(event -> event.assetId().equals(asset))
        .map(AssetExpired::validTo)
        .toList();
  }

  private void assertUnavailable(UUID asset) {
    var refusal = assertThrows(ProblemException.class, () -> assets.address(asset));
    assertEquals("asset-unavailable", refusal.type().slug());
    assertEquals(410, refusal.type().status().getStatusCode());
    assertThrows(ProblemException.class, () -> assets.content(asset));
  }
}
