package vn.khaitri.videos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.media.StorageQuota;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.UnitSteps;

@QuarkusTest
class StorageTest extends VideosApiTest {
  private static final long MEGA = 1024L * 1024;

  @Inject StorageQuota room;

  private UUID unit;

  @BeforeEach
  void joinAUnit() {
    var name = "Sở Thử nghiệm " + UUID.randomUUID();
    String country = as(ADMIN).get("/api/v1/units").path("[0].id");
    unit =
        UUID.fromString(
            as(ADMIN)
                .body(Map.of("parentId", country, "code", code(), "name", name))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    new UnitSteps(this::as).join(INSTRUCTOR, unit);
  }

  @AfterEach
  void giveRoomAgain() {
    limit(null).then().statusCode(200);
  }

  @Test
  void anUploadCountsForTheUnitOfWhoBeganIt() {
    begin(5 * MEGA).then().statusCode(201);

    var mine = as(INSTRUCTOR).get(STORAGE).then();

    mine.body("usedBytes", equalTo((int) (5 * MEGA)))
        .body("largestBytes", equalTo(8L * 1024 * MEGA));
    as(ADMIN)
        .get(STORAGE + "/units/" + unit)
        .then()
        .body("usedBytes", equalTo((int) (5 * MEGA)))
        .body("ownLimit", equalTo(false));
  }

  @Test
  void anUploadBeyondTheLimitIsToldWhatIsLeft() {
    limit(1).then().statusCode(200).body("ownLimit", equalTo(true));
    begin(1000 * MEGA).then().statusCode(201);

    var refusal = begin(25 * MEGA).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/quota-exceeded"))
        .body("detail", containsString("còn 24 MB trong hạn mức 1.024 MB"));
    begin(24 * MEGA).then().statusCode(201);
  }

  @Test
  void uploadsThatBeginAtOnceNeverExceedTheLimit() throws Exception {
    inTransaction(() -> room.limit(unit, 250 * MEGA));
    token(INSTRUCTOR);

    var answers = AtOnce.times(6, () -> begin(100 * MEGA));

    assertEquals(
        Map.of(201, 2L, 409, 4L),
        answers.stream().collect(groupingBy(Response::statusCode, counting())));
  }

  @Test
  void whatWasBegunAndGivenUpLeavesRoom() {
    inTransaction(() -> room.limit(unit, 100 * MEGA));
    var upload = begin(100 * MEGA).header("Location");
    begin(MEGA).then().statusCode(409);

    RestAssured.given()
        .auth()
        .oauth2(token(INSTRUCTOR))
        .header("Tus-Resumable", "1.0.0")
        .delete(upload)
        .then()
        .statusCode(204);

    begin(100 * MEGA).then().statusCode(201);
  }

  @Test
  void aLimitOfNothingRefusesEverything() {
    limit(0).then().statusCode(200);

    begin(1).then().statusCode(409);
  }

  @Test
  void anAdminFindsUnitsByTheirNames() {
    var other = as(ADMIN).queryParam("q", "so thu nghiem").get(STORAGE + "/units").then();

    other.statusCode(200).body("items.unitId", hasItem(unit.toString()));
    as(ADMIN)
        .queryParam("q", "khong co don vi nay")
        .get(STORAGE + "/units")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void unitsWithoutUploadsAreLeftOutWhenAskedSo() {
    as(ADMIN)
        .queryParams("used", true, "size", 100)
        .get(STORAGE + "/units")
        .then()
        .body("items.unitId", not(hasItem(unit.toString())));

    begin(MEGA).then().statusCode(201);

    as(ADMIN)
        .queryParams("used", true, "size", 100)
        .get(STORAGE + "/units")
        .then()
        .body("items.unitId", hasItem(unit.toString()));
  }

  @Test
  void theTableIsForSpreadsheets() {
    begin(5 * MEGA);

    var table =
        as(ADMIN)
            .accept("text/csv")
            .header("Accept-Language", "vi")
            .queryParam("used", true)
            .get(STORAGE + "/export")
            .then();

    table
        .statusCode(200)
        .body(containsString("Đơn vị,Đã dùng (MB),Hạn mức (MB),Hạn mức riêng"))
        .body(containsString(",5,204800,không"));
  }

  @Test
  void limitsAreForAdministrators() {
    as(INSTRUCTOR).get(STORAGE + "/units").then().statusCode(403);
    as(INSTRUCTOR)
        .body(Map.of("gigabytes", 1))
        .put(STORAGE + "/units/" + unit)
        .then()
        .statusCode(403);
    as(ADMIN)
        .body(Map.of("gigabytes", 1))
        .put(STORAGE + "/units/" + UUID.randomUUID())
        .then()
        .statusCode(404);
    as(ADMIN).body(Map.of("gigabytes", -1)).put(STORAGE + "/units/" + unit).then().statusCode(400);
  }

  private Response limit(@Nullable Integer gigabytes) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("gigabytes", gigabytes);
    return as(ADMIN).body(body).put(STORAGE + "/units/" + unit);
  }

  private Response begin(long bytes) {
    return RestAssured.given()
        .auth()
        .oauth2(token(INSTRUCTOR))
        .header("Tus-Resumable", "1.0.0")
        .header("Accept-Language", "vi")
        .header("Upload-Length", bytes)
        .post("/api/v1/uploads");
  }

  private static String code() {
    return "T" + UUID.randomUUID().toString().substring(0, 8);
  }
}
