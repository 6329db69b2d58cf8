package vn.khaitri.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;

/** ACT-1: groups are those of documents, in their words, each with its dates. */
@QuarkusTest
class Act1AudienceGroupsTest extends ApiTest {
  private static final String GROUPS = "/api/v1/audience-groups";
  private static final int HANDS = 8;

  @Inject Audiences audiences;

  private Response choose(DemoAccount account, String... codes) {
    return as(account).body(Map.of("codes", List.of(codes))).put(GROUPS + "/mine");
  }

  private Response create(String code, String validFrom) {
    return as(ADMIN)
        .body(
            Map.of(
                "code",
                code,
                "verbatimName",
                "Nhóm thử",
                "documentRef",
                "Văn bản thử",
                "validFrom",
                validFrom))
        .post(GROUPS);
  }

  private UUID id(DemoAccount account) {
    return UUID.fromString(as(account).get("/api/v1/me").path("id"));
  }

  @Test
  void act1LettersStandInVietnameseOrder() {
    var groups = anonymous().queryParam("on", "2022-06-01").get(GROUPS).then();

    groups
        .statusCode(200)
        .body(
            "code",
            contains(
                "2022-a", "2022-b", "2022-c", "2022-d", "2022-đ", "2022-e", "2022-g", "2022-h"))
        .body("verbatimName[4]", equalTo("Nhân sự chuyển đổi số của UBND cấp xã."));
  }

  @Test
  void act1TheDistrictsOf2022EndedWithTheirLevel() {
    var before = anonymous().queryParam("on", "2025-06-30").get(GROUPS).then();
    var after = anonymous().queryParam("on", "2025-07-01").get(GROUPS).then();

    before.body("code", hasItem("2022-d"));
    after
        .body("code", not(hasItem("2022-d")))
        .body("code", hasItems("2025-1", "2025-5", "2025-C", "2025-L", "757-1", "757-4"));
  }

  @Test
  void act1TheQuotaGroupIsTheDocumentsOrNone() {
    var groups = anonymous().get(GROUPS).then();

    groups
        .body("find { it.code == '2022-h' }.quotaGroup", equalTo("PRESS"))
        .body("find { it.code == '2022-đ' }.quotaGroup", equalTo("LOCAL"))
        .body("find { it.code == '2022-a' }.quotaGroup", nullValue())
        .body("find { it.code == '2022-g' }.quotaGroup", nullValue());
  }

  @Test
  void aPersonBelongsToTheGroupsChosenLast() {
    choose(LEADER, "2022-đ", "757-2").then().statusCode(200);

    var chosen = choose(LEADER, "757-2", "2025-3").then();

    chosen.statusCode(200).body("code", contains("2025-3", "757-2"));
    as(LEADER).get(GROUPS + "/mine").then().body("code", contains("2025-3", "757-2"));
    assertEquals(Set.of("2025-3", "757-2"), audiences.groupsOf(id(LEADER)));
  }

  @Test
  void aPersonMayBelongToNone() {
    choose(LEARNER, "757-1").then().statusCode(200);

    choose(LEARNER).then().statusCode(200).body("$", empty());

    assertEquals(Set.of(), audiences.groupsOf(id(LEARNER)));
  }

  @Test
  void onlyGroupsValidTodayAreChosen() {
    var refusal = choose(LEARNER, "757-1", "2022-d", "2099-x").then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/audience-unknown"))
        .body("errors.pointer", contains("/codes/1", "/codes/2"));
  }

  @Test
  void aNewGroupIsWhereTheAnswerSays() {
    var created = create("T-đ", "2026-01-01").then().statusCode(201).extract();

    var there = anonymous().urlEncodingEnabled(false).get(created.header("Location")).then();

    assertEquals(GROUPS + "/T-%C4%91", created.header("Location"));
    there.statusCode(200).body("code", equalTo("T-đ")).body("validFrom", equalTo("2026-01-01"));
    anonymous().get(GROUPS + "/T-0").then().statusCode(404);
  }

  @Test
  void aGroupThatEndsIsLeftByItsMembersAndKeepsItsName() {
    create("T-1", "2026-01-01").then().statusCode(201);
    choose(ADMIN, "T-1").then().statusCode(200);

    as(ADMIN)
        .body(Map.of("validTo", "2026-01-31"))
        .put(GROUPS + "/T-1/end")
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2026-01-31"));

    assertEquals(Set.of(), audiences.groupsOf(id(ADMIN)));
    assertEquals(Map.of("T-1", "Nhóm thử"), audiences.names(List.of("T-1", "T-0")));
    assertEquals(Set.of("T-0"), audiences.unknown(List.of("T-1", "T-0", "2022-đ")));
    as(ADMIN).get(GROUPS + "/all").then().body("code", hasItem("T-1"));
  }

  @Test
  void aGroupDoesNotEndBeforeItBegins() {
    create("T-2", "2026-01-01").then().statusCode(201);

    var refusal = as(ADMIN).body(Map.of("validTo", "2025-12-31")).put(GROUPS + "/T-2/end").then();

    refusal.statusCode(400).body("errors.pointer", contains("/validTo"));
  }

  @Test
  void ofManyGroupsWithOneCodeAtOnceOneIsCreated() throws Exception {
    var statuses = AtOnce.statuses(HANDS, () -> create("T-3", "2026-01-01").statusCode());

    assertEquals(Map.of(201, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void aCodeIsNeverUsedAgain() {
    var refusal = create("2022-d", "2026-01-01").then();

    refusal.statusCode(409).body("type", equalTo("/problems/audience-code-taken"));
  }

  @Test
  void onlyAdminsKeepTheRegister() {
    as(LEARNER).get(GROUPS + "/all").then().statusCode(403);
    as(LEARNER)
        .body(Map.of("validTo", "2027-01-01"))
        .put(GROUPS + "/757-1/end")
        .then()
        .statusCode(403);
    anonymous().get(GROUPS + "/mine").then().statusCode(401);
  }
}
