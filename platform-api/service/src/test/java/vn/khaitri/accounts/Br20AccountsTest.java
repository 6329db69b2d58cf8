package vn.khaitri.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.identity.OwnPasswords;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.UnitSteps;

/** People are made, found and helped by those who keep them, and by nobody else. */
@QuarkusTest
class Br20AccountsTest extends ApiTest {
  private static final String ACCOUNTS = "/api/v1/accounts";
  private static final AtomicLong NUMBERS =
      new AtomicLong(System.nanoTime() % 10_000_000 * 10 + 100_000_000);

  @Inject OwnPasswords passwords;

  private final UnitSteps units = new UnitSteps(this::as);

  private static String number() {
    return "0" + (NUMBERS.incrementAndGet() + 700_000_000);
  }

  private Response open(DemoAccount by, String name, String phone, @Nullable Object unit) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("fullName", name);
    body.put("phone", phone);
    body.put("unitId", unit);
    return as(by).body(body).post(ACCOUNTS);
  }

  private UUID opened(String name, String phone) {
    return id(open(DemoAccount.ADMIN, name, phone, null));
  }

  private static UUID id(Response opened) {
    return UUID.fromString(opened.then().statusCode(201).extract().path("id"));
  }

  private Response giveCode(DemoAccount by, UUID person) {
    return as(by).post(ACCOUNTS + "/" + person + "/code");
  }

  private Response account(DemoAccount by, UUID person) {
    return as(by).get(ACCOUNTS + "/" + person);
  }

  private UUID me(DemoAccount account) {
    return UUID.fromString(as(account).get("/api/v1/me").path("id"));
  }

  private RequestSpecification signedIn(String phone) {
    return anonymous().auth().oauth2(signIn(phone, OwnPasswords.PASSWORD));
  }

  private UUID province() {
    String country = as(DemoAccount.ADMIN).get(UnitSteps.UNITS).path("[0].id");
    return units.below(country);
  }

  /** Somebody who learns and keeps a unit; the account is one of all tests. */
  private UUID keptBy(DemoAccount keeper, UnitRight right) {
    var unit = province();
    units.granted(keeper, right, unit);
    return unit;
  }

  @Test
  void anAccountIsOpenedByPhoneAndUsedWithACodeThatIsShownOnce() {
    var phone = number();
    var person =
        id(open(DemoAccount.ADMIN, "Đặng  Thị Ánh", "+84 (0) " + phone.substring(1), null));
    account(DemoAccount.ADMIN, person)
        .then()
        .statusCode(200)
        .body("fullName", equalTo("Đặng Thị Ánh"))
        .body("phone", equalTo("+84" + phone.substring(1)))
        .body("userName", equalTo("+84" + phone.substring(1)))
        .body("roles", contains("learner"))
        .body("state", equalTo("NEW"))
        .body("seenAt", nullValue());

    giveCode(DemoAccount.ADMIN, person)
        .then()
        .statusCode(200)
        .body("code", matchesPattern("[2-9a-z]{5}-[2-9a-z]{5}"))
        .body("endsAt", notNullValue());

    account(DemoAccount.ADMIN, person).then().body("state", equalTo("CODE_GIVEN"));
    passwords.choose(person);
    signedIn(phone).get("/api/v1/me").then().statusCode(200).body("roles", contains("learner"));
    account(DemoAccount.ADMIN, person)
        .then()
        .body("state", equalTo("ACTIVE"))
        .body("seenAt", notNullValue());
  }

  @Test
  void aNumberThatIsTakenIsToldAtItsField() {
    var phone = number();
    opened("Vi Văn Một", phone);

    open(DemoAccount.ADMIN, "Vi Văn Hai", "84 " + phone.substring(1), null)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/phone-taken"))
        .body("errors.pointer", contains("/phone"));
    // This one's number is known to Keycloak alone.
    open(DemoAccount.ADMIN, "Vi Văn Ba", DemoAccount.LEARNER.phone(), null)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/phone-taken"));
  }

  @Test
  void whatCannotBeRightIsToldAtItsField() {
    open(DemoAccount.ADMIN, "Vi Văn Bốn", "12", null)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/phone-unreadable"))
        .body("errors.pointer", contains("/phone"));
    open(DemoAccount.ADMIN, "<b>Vi</b>", number(), null)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/fullName"));
    open(DemoAccount.ADMIN, "Vi Văn Năm", number(), UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/unitId"));
  }

  @Test
  void peopleAreFoundByNameWithoutMarksAndByPhoneInTheOrderOfGivenNames() {
    var phone = number();
    for (var given : List.of("Xuân", "Đào", "Dung")) {
      open(DemoAccount.ADMIN, "Ma Thị " + given, number(), null).then().statusCode(201);
    }
    opened("Ma Khuất Ấn", phone);

    as(DemoAccount.ADMIN)
        .queryParam("search", "khuat MA")
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .body("items.fullName", hasItem("Ma Khuất Ấn"));
    as(DemoAccount.ADMIN)
        .queryParam("search", phone.substring(0, 4) + " " + phone.substring(4))
        .get(ACCOUNTS)
        .then()
        .body("items.fullName", contains("Ma Khuất Ấn"))
        .body("total", equalTo(1));
    as(DemoAccount.ADMIN)
        .queryParam("search", "ma thi")
        .get(ACCOUNTS)
        .then()
        .body("items.fullName", contains("Ma Thị Dung", "Ma Thị Đào", "Ma Thị Xuân"));
  }

  @Test
  void whoIsDisabledIsRefusedAtTheNextRequest() {
    var phone = number();
    var person = opened("Hà Văn Khoá", phone);
    passwords.choose(person);
    var token = signIn(phone, OwnPasswords.PASSWORD);
    anonymous().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);

    as(DemoAccount.ADMIN)
        .put(ACCOUNTS + "/" + person + "/disabled")
        .then()
        .statusCode(200)
        .body("state", equalTo("DISABLED"));

    anonymous()
        .auth()
        .oauth2(token)
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/not-signed-in"));
    var refusal = assertThrows(IllegalArgumentException.class, () -> signedIn(phone));
    assertTrue(refusal.getMessage().contains("Account disabled"), refusal.getMessage());
    giveCode(DemoAccount.ADMIN, person)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/account-disabled"));

    as(DemoAccount.ADMIN).delete(ACCOUNTS + "/" + person + "/disabled").then().statusCode(200);

    signedIn(phone).get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void aFocalPointKeepsThePeopleOfTheUnitAndNobodyElse() {
    var own = keptBy(DemoAccount.LEARNER, UnitRight.FOCAL_POINT);
    var other = province();
    var stranger = id(open(DemoAccount.ADMIN, "Tòng Thị Xa", number(), other));

    var person = id(open(DemoAccount.LEARNER, "Tòng Thị Gần", number(), own));

    account(DemoAccount.LEARNER, person)
        .then()
        .statusCode(200)
        .body("unit.id", equalTo(own.toString()));
    giveCode(DemoAccount.LEARNER, person).then().statusCode(200);
    as(DemoAccount.LEARNER)
        .queryParam("unit", own)
        .get(ACCOUNTS)
        .then()
        .body("items.id", contains(person.toString()));
    as(DemoAccount.LEARNER)
        .queryParam("search", "Tong Thi Xa")
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(stranger.toString())));
    account(DemoAccount.LEARNER, stranger).then().statusCode(404);
    giveCode(DemoAccount.LEARNER, stranger).then().statusCode(404);
    for (var foreign : new @Nullable Object[] {other, null}) {
      open(DemoAccount.LEARNER, "Tòng Thị Lạ", number(), foreign)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/unit-not-kept"))
          .body("errors.pointer", contains("/unitId"));
    }
  }

  @Test
  void whoIsMadeInAUnitBelongsToIt() {
    var own = keptBy(DemoAccount.LEADER, UnitRight.LOCAL_ADMIN);
    var phone = number();
    var person = id(open(DemoAccount.LEADER, "Sùng A Vào", phone, own));
    passwords.choose(person);

    eventually()
        .untilAsserted(
            () ->
                signedIn(phone)
                    .get("/api/v1/memberships/mine")
                    .then()
                    .body("unit.id", equalTo(own.toString())));
  }

  @Test
  void whoMovesIsFoundInTheNewUnit() {
    var own = keptBy(DemoAccount.LEADER, UnitRight.LOCAL_ADMIN);

    units.join(DemoAccount.INSTRUCTOR, own);

    eventually()
        .untilAsserted(
            () ->
                as(DemoAccount.LEADER)
                    .queryParam("unit", own)
                    .get(ACCOUNTS)
                    .then()
                    .body("items.userName", hasItem(DemoAccount.INSTRUCTOR.username())));
    // An instructor's account would open more than the unit gives.
    giveCode(DemoAccount.LEADER, me(DemoAccount.INSTRUCTOR))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/account-above"));
  }

  @Test
  void nobodyHelpsThemselfAndWhoKeepsNobodySeesNobody() {
    var admin = me(DemoAccount.ADMIN);

    giveCode(DemoAccount.ADMIN, admin)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-ones-own"));
    as(DemoAccount.ADMIN).put(ACCOUNTS + "/" + admin + "/disabled").then().statusCode(403);
    setRoles(DemoAccount.ADMIN, admin, List.of("admin", "learner"))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-ones-own"));
    as(DemoAccount.APPRAISER).get(ACCOUNTS).then().statusCode(403);
    open(DemoAccount.APPRAISER, "Ai Đó", number(), null).then().statusCode(403);
    account(DemoAccount.APPRAISER, admin).then().statusCode(404);
    anonymous().get(ACCOUNTS).then().statusCode(401);
  }

  private Response setRoles(DemoAccount by, UUID person, List<String> roles) {
    return as(by).body(Map.of("roles", roles)).put(ACCOUNTS + "/" + person + "/roles");
  }

  @Test
  void rolesAreGivenAndTakenByAdminsAndWhatWasDoneIsNoted() {
    var phone = number();
    var person = opened("Giàng A Vai", phone);
    passwords.choose(person);

    setRoles(DemoAccount.ADMIN, person, List.of("instructor", "commune-leader"))
        .then()
        .statusCode(200)
        .body("roles", containsInAnyOrder("instructor", "commune-leader"));

    signedIn(phone)
        .get("/api/v1/me")
        .then()
        .body("roles", containsInAnyOrder("instructor", "commune-leader"));
    setRoles(DemoAccount.INSTRUCTOR, person, List.of("admin")).then().statusCode(403);
    setRoles(DemoAccount.ADMIN, person, List.of("media-worker"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/role-unknown"));
    var acts = as(DemoAccount.ADMIN).get(ACCOUNTS + "/" + person + "/acts").then().statusCode(200);
    acts.body("items.act", containsInAnyOrder("ROLE_GIVEN", "ROLE_GIVEN", "ROLE_TAKEN", "OPENED"));
    acts.body("items.role", containsInAnyOrder("instructor", "commune-leader", "learner", null));
    List<String> doers = acts.extract().path("items.by");
    assertEquals(List.of("Hoàng Thị Quản (demo)"), doers.stream().distinct().toList());
  }
}
