package vn.khaitri.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.local.DemoAccount;

/** Units, who belongs to them and who may do what there, through the REST API. */
public final class UnitSteps {
  public static final String UNITS = "/api/v1/units";
  public static final String MEMBERSHIPS = "/api/v1/memberships";
  public static final String REQUESTS = MEMBERSHIPS + "/requests";

  private final Function<DemoAccount, RequestSpecification> as;

  public UnitSteps(Function<DemoAccount, RequestSpecification> as) {
    this.as = as;
  }

  /** A new unit one level below. */
  public UUID below(Object parent) {
    var code = UUID.randomUUID().toString().substring(0, 18);
    return UUID.fromString(
        as.apply(DemoAccount.ADMIN)
            .body(Map.of("parentId", parent, "code", code, "name", "Đơn vị " + code))
            .post(UNITS)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public Response ask(DemoAccount account, Object unit) {
    return as.apply(account).body(Map.of("unitId", unit)).put(MEMBERSHIPS + "/mine/request");
  }

  public Response mine(DemoAccount account) {
    return as.apply(account).get(MEMBERSHIPS + "/mine");
  }

  /** The id of the request of the account that waits for an admin. */
  public UUID requestOf(DemoAccount account) {
    String person = as.apply(account).get("/api/v1/me").path("id");
    return UUID.fromString(
        as.apply(DemoAccount.ADMIN)
            .queryParam("size", 100)
            .get(REQUESTS)
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.personId == '%s' }.id".formatted(person)));
  }

  public Response decide(
      DemoAccount by, boolean accepted, @Nullable String reason, UUID... requests) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("requestIds", List.of(requests));
    body.put("accepted", accepted);
    body.put("reason", reason);
    return as.apply(by).body(body).post(REQUESTS + "/decisions");
  }

  /** The account, no admin's, belongs to the unit: it asked, and an admin confirmed. */
  public void join(DemoAccount account, Object unit) {
    ask(account, unit).then().statusCode(200);
    decide(DemoAccount.ADMIN, true, null, requestOf(account)).then().statusCode(200);
  }

  public Response grant(DemoAccount by, DemoAccount account, UnitRight right, Object unit) {
    as.apply(account).get("/api/v1/me").then().statusCode(200);
    return as.apply(by)
        .body(Map.of("userName", account.username(), "right", right))
        .post(rights(unit));
  }

  /** An admin gave the account the right. */
  public UUID granted(DemoAccount account, UnitRight right, Object unit) {
    return UUID.fromString(
        grant(DemoAccount.ADMIN, account, right, unit).then().statusCode(200).extract().path("id"));
  }

  public Response revoke(DemoAccount by, Object unit, UUID grant) {
    return as.apply(by).delete(rights(unit) + "/" + grant);
  }

  public static String rights(Object unit) {
    return UNITS + "/" + unit + "/rights";
  }
}
