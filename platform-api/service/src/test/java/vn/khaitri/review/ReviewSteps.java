package vn.khaitri.review;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.UnitSteps;

/** Comments and rounds through the REST API. */
final class ReviewSteps {
  static final String REVIEWS = "/api/v1/reviews";
  static final String ROUNDS = REVIEWS + "/rounds";
  static final String THREADS = REVIEWS + "/threads";
  private static final String UNITS = "/api/v1/units";

  private final Function<DemoAccount, RequestSpecification> as;

  ReviewSteps(Function<DemoAccount, RequestSpecification> as) {
    this.as = as;
  }

  Response open(DemoAccount by, UUID course, LocalDate deadline, UUID... units) {
    return as.apply(by)
        .body(
            Map.of(
                "kind",
                "COURSE",
                "subjectId",
                course,
                "documentNumber",
                "5908/THỬ",
                "deadline",
                deadline.toString(),
                "unitIds",
                List.of(units)))
        .post(ROUNDS);
  }

  UUID opened(DemoAccount by, UUID course, LocalDate deadline, UUID... units) {
    return id(open(by, course, deadline, units));
  }

  Response comment(
      DemoAccount by,
      UUID course,
      @Nullable UUID round,
      @Nullable Map<String, ?> place,
      String text) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("kind", "COURSE");
    body.put("subjectId", course);
    body.put("roundId", round);
    body.put("place", place);
    body.put("text", text);
    return as.apply(by).body(body).post(THREADS);
  }

  UUID commented(DemoAccount by, UUID course, @Nullable UUID round, String text) {
    return id(comment(by, course, round, null, text));
  }

  Response threads(DemoAccount by, UUID course) {
    return as.apply(by).queryParam("kind", "COURSE").queryParam("subject", course).get(THREADS);
  }

  Response reply(DemoAccount by, UUID thread, String text) {
    return as.apply(by).body(Map.of("text", text)).post(THREADS + "/" + thread + "/replies");
  }

  /** A commune below the province at that place of the list, which the account joins. */
  UUID joinedCommune(DemoAccount account, int province, String code) {
    var commune =
        id(
            as.apply(DemoAccount.ADMIN)
                .body(Map.of("parentId", province(province), "code", code, "name", "Xã " + code))
                .post(UNITS));
    new UnitSteps(as).join(account, commune);
    return commune;
  }

  UUID province(int place) {
    String country = as.apply(DemoAccount.ADMIN).get(UNITS).path("[0].id");
    return UUID.fromString(
        as.apply(DemoAccount.ADMIN).get(UNITS + "?parent=" + country).path("[" + place + "].id"));
  }

  static UUID id(Response response) {
    return UUID.fromString(response.then().statusCode(201).extract().path("id"));
  }
}
