package vn.khaitri.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.contract.organisation.UnitRight.FOCAL_POINT;
import static vn.khaitri.contract.organisation.UnitRight.INSTRUCTOR;
import static vn.khaitri.contract.organisation.UnitRight.LOCAL_ADMIN;
import static vn.khaitri.testing.UnitSteps.REQUESTS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.UnitSteps;

/** BR-20: a person asks to belong to a unit, and somebody else who keeps it confirms. */
@QuarkusTest
class Br20MembershipTest extends ApiTest {
  private static final int HANDS = 12;

  private final UnitSteps units = new UnitSteps(this::as);
  private final RunSteps runs = new RunSteps(this::as);

  private UUID province;
  private UUID commune;

  @BeforeEach
  void aProvinceWithACommune() {
    province = units.below(runs.country());
    commune = units.below(province);
  }

  @Test
  void whoAsksBelongsOnlyWhenItIsConfirmed() {
    units.join(DemoAccount.LEARNER, province);

    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);

    units
        .mine(DemoAccount.LEARNER)
        .then()
        .body("unit.id", equalTo(province.toString()))
        .body("request.unit.id", equalTo(commune.toString()))
        .body("request.refused", equalTo(false));
    units.decide(DemoAccount.ADMIN, true, null, units.requestOf(DemoAccount.LEARNER));
    units
        .mine(DemoAccount.LEARNER)
        .then()
        .body("unit.id", equalTo(commune.toString()))
        .body("request", nullValue());
  }

  @Test
  void aRefusalIsToldWithItsReason() {
    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);
    var request = units.requestOf(DemoAccount.LEARNER);

    units
        .decide(DemoAccount.ADMIN, false, " ", request)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    units
        .decide(DemoAccount.ADMIN, false, "Không có trong danh sách", request)
        .then()
        .statusCode(200);

    units
        .mine(DemoAccount.LEARNER)
        .then()
        .body("request.refused", equalTo(true))
        .body("request.reason", equalTo("Không có trong danh sách"));
  }

  @Test
  void nobodyConfirmsTheirOwn() {
    units.granted(DemoAccount.LEADER, LOCAL_ADMIN, province);
    units.ask(DemoAccount.LEADER, commune).then().statusCode(200);
    var request = units.requestOf(DemoAccount.LEADER);

    waiting(DemoAccount.LEADER).body("items.id", not(hasItem(request.toString())));
    units
        .decide(DemoAccount.LEADER, true, null, request)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-to-oneself"));
    units.mine(DemoAccount.LEADER).then().body("request.refused", equalTo(false));
  }

  @Test
  void whoKeepsTheUnitDecidesAndNobodyElse() {
    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);
    var request = units.requestOf(DemoAccount.LEARNER);
    units.granted(DemoAccount.APPRAISER, INSTRUCTOR, commune);
    units.granted(DemoAccount.INSTRUCTOR, FOCAL_POINT, units.below(province));

    for (var other : List.of(DemoAccount.APPRAISER, DemoAccount.INSTRUCTOR)) {
      waiting(other).body("items.id", not(hasItem(request.toString())));
      units.decide(other, true, null, request).then().statusCode(403);
    }
    units.granted(DemoAccount.APPRAISER, FOCAL_POINT, commune);
    waiting(DemoAccount.APPRAISER).body("items.id", hasItem(request.toString()));
    units
        .decide(DemoAccount.APPRAISER, true, null, request)
        .then()
        .statusCode(200)
        .body("decided", equalTo(1));
  }

  @Test
  void aLocalAdminDecidesForAllBelow() {
    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);
    units.granted(DemoAccount.LEADER, LOCAL_ADMIN, province);

    waiting(DemoAccount.LEADER)
        .body("total", equalTo(1))
        .body("items[0].unit.id", equalTo(commune.toString()));
    units
        .decide(DemoAccount.LEADER, true, null, units.requestOf(DemoAccount.LEARNER))
        .then()
        .statusCode(200);

    units.mine(DemoAccount.LEARNER).then().body("unit.id", equalTo(commune.toString()));
  }

  @Test
  void oneThatIsNotOnesOwnToDecideLeavesAllUndecided() {
    units.granted(DemoAccount.APPRAISER, FOCAL_POINT, commune);
    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);
    units.ask(DemoAccount.LEADER, province).then().statusCode(200);
    var learner = units.requestOf(DemoAccount.LEARNER);
    var leader = units.requestOf(DemoAccount.LEADER);

    units.decide(DemoAccount.APPRAISER, true, null, learner, leader).then().statusCode(403);

    assertEquals(learner, units.requestOf(DemoAccount.LEARNER));
    assertEquals(leader, units.requestOf(DemoAccount.LEADER));
  }

  @Test
  void nobodyConfirmsWhatTheyHaveNotSeen() {
    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);
    var seen = units.requestOf(DemoAccount.LEARNER);
    units.ask(DemoAccount.LEARNER, province).then().statusCode(200);

    units
        .decide(DemoAccount.ADMIN, true, null, seen)
        .then()
        .statusCode(200)
        .body("decided", equalTo(0))
        .body("gone", equalTo(1));

    units.mine(DemoAccount.LEARNER).then().body("request.unit.id", equalTo(province.toString()));
  }

  @Test
  void aRequestIsTakenBack() {
    units.ask(DemoAccount.LEARNER, commune).then().statusCode(200);
    var request = units.requestOf(DemoAccount.LEARNER);

    as(DemoAccount.LEARNER)
        .delete(UnitSteps.MEMBERSHIPS + "/mine/request")
        .then()
        .statusCode(200)
        .body("request", nullValue());

    units.decide(DemoAccount.ADMIN, true, null, request).then().body("decided", equalTo(0));
  }

  @Test
  void askedAndConfirmedByManyAtOnceItIsOneRequestAndOneDecision() throws Exception {
    var learner = token(DemoAccount.LEARNER);
    var asked =
        AtOnce.statuses(
            HANDS,
            () ->
                anonymous()
                    .auth()
                    .oauth2(learner)
                    .body(Map.of("unitId", commune))
                    .put(UnitSteps.MEMBERSHIPS + "/mine/request")
                    .statusCode());
    var request = units.requestOf(DemoAccount.LEARNER);
    var admin = token(DemoAccount.ADMIN);

    var decided =
        AtOnce.times(
            HANDS,
            () ->
                anonymous()
                    .auth()
                    .oauth2(admin)
                    .body(Map.of("requestIds", List.of(request), "accepted", true))
                    .post(REQUESTS + "/decisions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<Integer>path("decided"));

    assertEquals(Map.of(200, (long) HANDS), asked);
    assertEquals(1, decided.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void aUnitThatDoesNotExistIsNoneToAskFor() {
    units
        .ask(DemoAccount.LEARNER, UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unit-unknown"))
        .body("errors.pointer", contains("/unitId"));
  }

  private ValidatableResponse waiting(DemoAccount account) {
    return as(account).queryParam("size", 100).get(REQUESTS).then().statusCode(200);
  }
}
