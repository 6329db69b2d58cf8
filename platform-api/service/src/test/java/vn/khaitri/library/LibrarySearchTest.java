package vn.khaitri.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.samples.PdfSamples;
import vn.khaitri.samples.PictureSamples;

@QuarkusTest
class LibrarySearchTest extends LibraryApiTest {
  /** Titles of one test hold a word that no other test has. */
  private final String word = "t" + UUID.randomUUID().toString().replace("-", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sơ đồ ký số",
        "so do ky so",
        "KÝ  sơ",
        "mở đầu",
        "mo dau",
        "chuyen doi",
        "Cục Chuyển"
      })
  void anAssetIsFoundWithMarksAndWithout(String query) {
    var asset = described("Sơ đồ ký số " + word, Map.of());

    var found = search(word + " " + query, Map.of());

    found.body("items.id", contains(asset.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "!", "\\", "?!"})
  void signsBesideAWordNeitherWidenNorNarrowASearch(String signs) {
    draft("Sơ đồ " + word);
    draft("Sơ đồ khác");

    search(word + " " + signs, Map.of()).body("total", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"' or true --", "không có"})
  void everyWordMustFit(String query) {
    draft("Sơ đồ " + word);

    search(word + " " + query, Map.of()).body("total", equalTo(0));
  }

  @Test
  void assetsStandInVietnameseOrderAndInPages() {
    for (var place : List.of("Hải Phòng", "Đà Nẵng", "Hà Nội", "Cà Mau", "Dak Lak")) {
      draft(place + " " + word);
    }

    var first = search(word, Map.of("size", 3));
    var second = search(word, Map.of("size", 3, "page", 1));

    first
        .body("items.title", contains("Cà Mau " + word, "Dak Lak " + word, "Đà Nẵng " + word))
        .body("total", equalTo(5));
    second.body("items.title", contains("Hà Nội " + word, "Hải Phòng " + word));
  }

  @Test
  void assetsStandAsAsked() {
    draft("B " + word);
    draft("A " + word);
    described("C " + word, Map.of("reviewDueDate", today().plusDays(1).toString()));

    search(word, Map.of("sort", "LATEST_UPLOAD"))
        .body("items.title", contains("C " + word, "A " + word, "B " + word));
    search(word, Map.of("sort", "EARLIEST_REVIEW")).body("items[0].title", equalTo("C " + word));
  }

  @Test
  void anOrderThatNobodyKnowsIsRefused() {
    var refusal = as(OWNER).queryParam("sort", "title; drop table").get(ASSETS).then();

    refusal.statusCode(400).body("errors.pointer", contains("sort"));
  }

  @Test
  void filtersNarrowTheListDown() {
    var picture = draft("A " + word);
    var document = id(upload(OWNER, "B " + word, PdfSamples.pdf()));
    var waiting = handedIn("C " + word);
    var passed = appraised("D " + word, Map.of());
    var foreign = id(upload(ADMIN, "E " + word, PictureSamples.png()));

    search(word, Map.of("kind", "DOCUMENT")).body("items.id", contains(document.toString()));
    search(word, Map.of("state", "IN_APPRAISAL")).body("items.id", contains(waiting.toString()));
    search(word, Map.of("mine", true, "kind", "PICTURE"))
        .body("items.id", contains(picture.toString(), waiting.toString(), passed.toString()));
    as(APPRAISER)
        .queryParam("q", word)
        .get(ASSETS)
        .then()
        .body("items.id", contains(waiting.toString(), passed.toString()));
    as(ADMIN)
        .queryParams("q", word, "usable", true)
        .get(ASSETS)
        .then()
        .body("items.id", contains(passed.toString(), foreign.toString()));
  }

  @ParameterizedTest
  @CsvSource({"page, -1", "size, 0", "size, 101"})
  void aPageThatCannotBeIsRefused(String name, String value) {
    var page = as(OWNER).queryParam(name, value).get(ASSETS);

    page.then().statusCode(400).body("errors.pointer", contains(name));
  }

  @ParameterizedTest
  @CsvSource({"kind, SOUND", "state, GONE", "licence, MAYBE"})
  void aFilterThatNobodyKnowsIsRefused(String name, String value) {
    assertEquals(400, as(OWNER).queryParam(name, value).get(ASSETS).statusCode());
  }

  private ValidatableResponse search(String query, Map<String, ?> filters) {
    return as(OWNER).queryParam("q", query).queryParams(filters).get(ASSETS).then().statusCode(200);
  }
}
