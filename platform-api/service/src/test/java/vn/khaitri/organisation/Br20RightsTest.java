package vn.khaitri.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.contract.organisation.UnitRight.FOCAL_POINT;
import static vn.khaitri.contract.organisation.UnitRight.INSTRUCTOR;
import static vn.khaitri.contract.organisation.UnitRight.LOCAL_ADMIN;
import static vn.khaitri.testing.UnitSteps.rights;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.shared.Vietnam;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.UnitSteps;

/** BR-20: a right is for a unit, and somebody else than its holder gave it. */
@QuarkusTest
class Br20RightsTest extends ApiTest {
  private static final int HANDS = 12;

  private final UnitSteps units = new UnitSteps(this::as);
  private final RunSteps runs = new RunSteps(this::as);

  @Inject UnitGrantRepository grants;

  private UUID province;
  private UUID commune;

  @BeforeEach
  void aProvinceWithACommune() {
    province = units.below(runs.country());
    commune = units.below(province);
  }

  @Test
  void whoWasGivenARightHasItUntilItIsTakenBack() {
    var grant = units.granted(DemoAccount.INSTRUCTOR, INSTRUCTOR, commune);
    mine(DemoAccount.INSTRUCTOR, commune).body("$", contains("INSTRUCTOR"));

    units.revoke(DemoAccount.ADMIN, commune, grant).then().statusCode(204);

    mine(DemoAccount.INSTRUCTOR, commune).body("$", empty());
    units.revoke(DemoAccount.ADMIN, commune, grant).then().statusCode(404);
  }

  @Test
  void aLocalAdminHasEveryRightInAllUnitsBelowAndNoneBeside() {
    units.granted(DemoAccount.LEADER, LOCAL_ADMIN, province);

    mine(DemoAccount.LEADER, commune)
        .body("$", containsInAnyOrder("LOCAL_ADMIN", "FOCAL_POINT", "INSTRUCTOR"));
    mine(DemoAccount.LEADER, units.below(runs.country())).body("$", empty());
    mine(DemoAccount.LEADER, UUID.fromString(runs.country())).body("$", empty());
  }

  @Test
  void anotherRightIsForItsUnitAlone() {
    units.granted(DemoAccount.LEADER, FOCAL_POINT, province);

    mine(DemoAccount.LEADER, province).body("$", contains("FOCAL_POINT"));
    mine(DemoAccount.LEADER, commune).body("$", empty());
  }

  @Test
  void aRightBeginsAndEndsWithItsDays() {
    var today = LocalDate.now(Vietnam.ZONE);
    as(DemoAccount.LEADER).get("/api/v1/me").then().statusCode(200);
    as(DemoAccount.ADMIN)
        .body(
            Map.of(
                "userName",
                DemoAccount.LEADER.username(),
                "right",
                INSTRUCTOR,
                "validTo",
                today.plusDays(3).toString()))
        .post(rights(commune))
        .then()
        .statusCode(200)
        .body("validTo", equalTo(today.plusDays(3).toString()));

    assertEquals(List.of(), rightsOn(today.minusDays(1)));
    assertEquals(List.of(INSTRUCTOR), rightsOn(today));
    assertEquals(List.of(INSTRUCTOR), rightsOn(today.plusDays(3)));
    assertEquals(List.of(), rightsOn(today.plusDays(4)));
  }

  @Test
  void aRightThatWouldBeOverIsNotGiven() {
    as(DemoAccount.ADMIN)
        .body(
            Map.of(
                "userName", DemoAccount.LEADER.username(),
                "right", INSTRUCTOR,
                "validTo", LocalDate.now(Vietnam.ZONE).minusDays(1).toString()))
        .post(rights(commune))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/right-ends-in-the-past"))
        .body("errors.pointer", contains("/validTo"));
  }

  @ParameterizedTest
  @EnumSource(UnitRight.class)
  void nobodyGivesARightToThemself(UnitRight right) {
    units.granted(DemoAccount.LEADER, LOCAL_ADMIN, province);

    units
        .grant(DemoAccount.ADMIN, DemoAccount.ADMIN, right, commune)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-to-oneself"));
    units
        .grant(DemoAccount.LEADER, DemoAccount.LEADER, right, commune)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-to-oneself"));
  }

  @Test
  void aLocalAdminMakesNoOtherOfTheOwnUnitButBelowIt() {
    units.granted(DemoAccount.LEADER, LOCAL_ADMIN, province);

    give(DemoAccount.LEADER, LOCAL_ADMIN, province, 403);
    give(DemoAccount.LEADER, FOCAL_POINT, province, 200);
    give(DemoAccount.LEADER, LOCAL_ADMIN, commune, 200);
    give(DemoAccount.LEADER, INSTRUCTOR, UUID.fromString(runs.country()), 403);
    give(DemoAccount.LEADER, INSTRUCTOR, units.below(runs.country()), 403);
  }

  @Test
  void whoHasALesserRightGivesNone() {
    units.granted(DemoAccount.LEADER, FOCAL_POINT, commune);
    units.granted(DemoAccount.LEADER, INSTRUCTOR, commune);

    for (var right : UnitRight.values()) {
      give(DemoAccount.LEADER, right, commune, 403);
      give(DemoAccount.INSTRUCTOR, right, commune, 403);
    }
    as(DemoAccount.LEADER).get(rights(commune)).then().statusCode(403);
  }

  @Test
  void whoHasARightMayGiveItUpButNotTakeAnothers() {
    var own = units.granted(DemoAccount.LEADER, FOCAL_POINT, commune);
    var others = units.granted(DemoAccount.INSTRUCTOR, INSTRUCTOR, commune);

    units.revoke(DemoAccount.LEADER, commune, others).then().statusCode(403);
    units.revoke(DemoAccount.LEADER, commune, own).then().statusCode(204);

    mine(DemoAccount.LEADER, commune).body("$", empty());
    mine(DemoAccount.INSTRUCTOR, commune).body("$", contains("INSTRUCTOR"));
  }

  @Test
  void aRightIsTakenBackAtItsOwnUnitOnly() {
    var grant = units.granted(DemoAccount.LEADER, INSTRUCTOR, province);

    units.revoke(DemoAccount.ADMIN, commune, grant).then().statusCode(404);

    mine(DemoAccount.LEADER, province).body("$", contains("INSTRUCTOR"));
  }

  @Test
  void theListSaysWhoMayDoWhatHereAndWhoGaveIt() {
    units.granted(DemoAccount.LEADER, LOCAL_ADMIN, province);
    units.granted(DemoAccount.APPRAISER, FOCAL_POINT, province);
    units.granted(DemoAccount.INSTRUCTOR, INSTRUCTOR, commune);

    var list = as(DemoAccount.LEADER).get(rights(commune)).then();

    list.statusCode(200)
        .body("total", equalTo(2))
        .body("items.right", contains("INSTRUCTOR", "LOCAL_ADMIN"))
        .body("items.unit.id", contains(commune.toString(), province.toString()))
        .body("items.grantedBy", everyItem(notNullValue()))
        .body("items.revocable", contains(true, false));
  }

  @Test
  void whoNeverSignedInIsNotFound() {
    as(DemoAccount.ADMIN)
        .body(Map.of("userName", "không có ai", "right", INSTRUCTOR))
        .post(rights(commune))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/person-unknown"))
        .body("errors.pointer", contains("/userName"));
  }

  @Test
  void givenByManyAtOnceItIsGivenOnce() throws Exception {
    units.granted(DemoAccount.LEADER, FOCAL_POINT, province);
    var token = token(DemoAccount.ADMIN);
    var body = Map.of("userName", DemoAccount.LEADER.username(), "right", INSTRUCTOR);

    var given =
        AtOnce.times(
            HANDS,
            () ->
                anonymous()
                    .auth()
                    .oauth2(token)
                    .body(body)
                    .post(rights(commune))
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("id"));

    assertEquals(1, Set.copyOf(given).size());
    as(DemoAccount.ADMIN).get(rights(commune)).then().body("total", equalTo(1));
  }

  @Test
  void anInstructorWhoAsksForAUnitKeepsNoRosterOfIt() {
    units.ask(DemoAccount.INSTRUCTOR, commune).then().statusCode(200);
    units.decide(DemoAccount.ADMIN, true, null, units.requestOf(DemoAccount.INSTRUCTOR));

    mine(DemoAccount.INSTRUCTOR, commune).body("$", not(hasItem("INSTRUCTOR")));
  }

  private void give(DemoAccount by, UnitRight right, UUID unit, int status) {
    units.grant(by, DemoAccount.APPRAISER, right, unit).then().statusCode(status);
  }

  private ValidatableResponse mine(DemoAccount account, UUID unit) {
    return as(account).get(rights(unit) + "/mine").then().statusCode(200);
  }

  private List<UnitRight> rightsOn(LocalDate day) {
    UUID person = UUID.fromString(as(DemoAccount.LEADER).get("/api/v1/me").path("id"));
    return grants.of(person, commune, day).stream().sorted().collect(Collectors.toList());
  }
}
