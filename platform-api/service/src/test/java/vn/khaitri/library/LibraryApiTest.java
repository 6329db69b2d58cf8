package vn.khaitri.library;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetFileApi;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.Vietnam;
import vn.khaitri.testing.ApiTest;

/** Instructors that bring assets in, and appraisers that decide about them. */
abstract class LibraryApiTest extends ApiTest {
  static final String ASSETS = "/api/v1/library/assets/";
  static final DemoAccount OWNER = DemoAccount.INSTRUCTOR;

  @Inject ObjectStore store;
  @Inject EntityManager database;
  @Inject Clock clock;

  LocalDate today() {
    return Vietnam.today(clock);
  }

  Response upload(DemoAccount account, String title, byte[] content) {
    return file(account).queryParam("title", title).body(content).post(AssetFileApi.PATH);
  }

  Response replace(UUID asset, byte[] content) {
    return file(OWNER).body(content).put(AssetFileApi.PATH + "/" + asset);
  }

  RequestSpecification file(DemoAccount account) {
    return as(account).contentType(ContentType.BINARY);
  }

  /** A draft of the demo instructor's, a picture. */
  UUID draft(String title) {
    return id(upload(OWNER, title, PictureSamples.png()));
  }

  /** What the form of an asset sends, all filled in, with what differs. */
  Map<String, @Nullable Object> about(String title, Map<String, ?> different) {
    var about = new HashMap<String, @Nullable Object>();
    about.put("title", title);
    about.put("description", "Dùng trong bài mở đầu");
    about.put("licence", "CC-BY-4.0");
    about.put("owner", "Cục Chuyển đổi số quốc gia");
    about.put("source", "Tài liệu bồi dưỡng năm 2025");
    about.put("aiGenerated", false);
    about.put("tags", List.of("chuyển đổi số"));
    about.put("reviewDueDate", today().plusYears(1).toString());
    about.put("revision", 0);
    about.putAll(different);
    return about;
  }

  Response describe(UUID asset, Map<String, @Nullable Object> about) {
    return as(OWNER).body(about).put(ASSETS + asset);
  }

  /** A draft with all that an appraiser wants to know. */
  UUID described(String title, Map<String, ?> different) {
    var asset = draft(title);
    describe(asset, about(title, different)).then().statusCode(200);
    return asset;
  }

  Response submit(UUID asset) {
    return as(OWNER).post(ASSETS + asset + "/submission");
  }

  UUID handedIn(String title) {
    var asset = described(title, Map.of());
    submit(asset).then().statusCode(200);
    return asset;
  }

  Response appraise(DemoAccount account, UUID asset, String verdict, String comment) {
    return as(account)
        .body(Map.of("verdict", verdict, "comment", comment))
        .post(ASSETS + asset + "/appraisal");
  }

  UUID appraised(String title, Map<String, ?> different) {
    var asset = described(title, different);
    submit(asset).then().statusCode(200);
    appraise(DemoAccount.APPRAISER, asset, "APPROVE", "").then().statusCode(200);
    return asset;
  }

  Response review(
      DemoAccount account, UUID asset, LocalDate next, @Nullable LocalDate validTo, int revision) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("reviewDueDate", next.toString());
    body.put("validTo", validTo == null ? null : validTo.toString());
    body.put("comment", "Đã xem lại");
    body.put("revision", revision);
    return as(account).body(body).post(ASSETS + asset + "/review");
  }

  Response retire(DemoAccount account, UUID asset) {
    return as(account)
        .body(Map.of("reason", "Nội dung đã cũ"))
        .post(ASSETS + asset + "/retirement");
  }

  /** Lets days go by for this asset: its dates move into the past. */
  void letPass(UUID asset, int days) {
    inTransaction(
        () ->
            database
                .createNativeQuery(
                    """
                    update library.asset set valid_from = valid_from - ?1, valid_to = valid_to - ?1,
                      review_due_date = review_due_date - ?1
                    where id = ?2\
                    """)
                .setParameter(1, days)
                .setParameter(2, asset)
                .executeUpdate());
  }

  static UUID id(Response response) {
    return UUID.fromString(response.then().statusCode(201).extract().path("id"));
  }

  Response open(String address) {
    return RestAssured.given().urlEncodingEnabled(false).get(URI.create(address));
  }
}
