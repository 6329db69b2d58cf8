package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.APPRAISER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** BR-11: every asset has a day on which it is looked over again at the latest. */
@QuarkusTest
class Br11ReviewTest extends LibraryApiTest {
  @Inject Assets assets;

  private final String word = "r" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void aNewAssetIsDueWithinAYear() {
    var asset = draft(word);

    as(OWNER)
        .get(ASSETS + asset)
        .then()
        .body("reviewDueDate", equalTo(today().plusYears(1).toString()))
        .body("overdue", equalTo(false));
  }

  @Test
  void whatIsOverdueIsListedFromTheDayAfter() {
    var asset = appraised(word, Map.of("reviewDueDate", today().toString()));
    assertFalse(isOverdue(asset));

    letPass(asset, 1);

    assertTrue(isOverdue(asset));
    as(APPRAISER)
        .queryParams("q", word, "overdue", true)
        .get(ASSETS)
        .then()
        .body("items.id", contains(asset.toString()))
        .body("items.overdue", contains(true));
  }

  @Test
  void aReviewByAnAppraiserSetsTheNextDay() {
    var asset = appraised(word, Map.of("reviewDueDate", today().toString()));
    letPass(asset, 1);

    review(APPRAISER, asset, today().plusMonths(6), null, 1)
        .then()
        .statusCode(200)
        .body("reviewDueDate", equalTo(today().plusMonths(6).toString()))
        .body("overdue", equalTo(false))
        .body("history.act", hasItem("REVIEWED"));

    assertFalse(isOverdue(asset));
  }

  @Test
  void aReviewLooksAheadAndAtWhatIsThere() {
    var asset = appraised(word, Map.of("validFrom", today().toString()));

    review(APPRAISER, asset, today().minusDays(1), null, 1)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/reviewDueDate"));
    review(APPRAISER, asset, today(), today().minusDays(1), 1)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/validTo"));
    review(APPRAISER, asset, today(), null, 0)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"));
  }

  @Test
  void onlyWhatPassedIsReviewed() {
    var asset = handedIn(word);

    var refusal = review(APPRAISER, asset, today(), null, 1).then();

    refusal.statusCode(409).body("type", equalTo("/problems/wrong-state"));
  }

  private boolean isOverdue(UUID asset) {
    return assets.dueForReview(today().minusDays(1)).stream()
        .anyMatch(due -> due.assetId().equals(asset));
  }
}
