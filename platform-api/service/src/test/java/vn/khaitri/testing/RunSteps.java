package vn.khaitri.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.local.DemoAccount;

/** Course runs and their sessions made as organisers make them: through the REST API. */
public final class RunSteps {
  public static final String RUNS = "/api/v1/catalog/runs";

  private final Function<DemoAccount, RequestSpecification> as;

  public RunSteps(Function<DemoAccount, RequestSpecification> as) {
    this.as = as;
  }

  /** This many days from now; negative for before. */
  public static String days(int days) {
    return Instant.now().plus(Duration.ofDays(days)).toString();
  }

  /** The country itself, above all units. */
  public String country() {
    return as.apply(DemoAccount.ADMIN).get("/api/v1/units").path("[0].id");
  }

  /** One of the provinces, in Vietnamese order. */
  public String province(int number) {
    return as.apply(DemoAccount.ADMIN)
        .queryParam("parent", country())
        .get("/api/v1/units")
        .path("[" + number + "].id");
  }

  /**
   * A sound plan of a blended run that began yesterday and ends in a month, and what differs from
   * it.
   */
  public Map<String, @Nullable Object> plan(Map<String, ?> otherwise) {
    var plan = new HashMap<String, @Nullable Object>();
    plan.put("name", "Lớp bồi dưỡng");
    plan.put("wave", "đợt 01");
    plan.put("unitId", country());
    plan.put("mode", "BLENDED");
    plan.put("startsAt", days(-1));
    plan.put("endsAt", days(30));
    plan.put("audience", List.of());
    plan.put("selfEnrolment", false);
    plan.put("funding", Map.of("source", "STATE_BUDGET"));
    plan.putAll(otherwise);
    return plan;
  }

  public Response planRun(UUID version, Map<String, ?> otherwise) {
    return as.apply(DemoAccount.ADMIN)
        .body(Map.of("versionId", version, "plan", plan(otherwise)))
        .post(RUNS);
  }

  /** The id of a new run that is not open yet. */
  public String planned(UUID version, Map<String, ?> otherwise) {
    return planRun(version, otherwise).then().statusCode(201).extract().path("id");
  }

  /** The id of a new run that takes learners. */
  public String opened(UUID version, Map<String, ?> otherwise) {
    var run = planned(version, otherwise);
    act(run, "opening").then().statusCode(200);
    return run;
  }

  public Response change(String run, int revision, Map<String, ?> otherwise) {
    return as.apply(DemoAccount.ADMIN)
        .body(Map.of("plan", plan(otherwise), "revision", revision))
        .put(RUNS + "/" + run);
  }

  /**
   * @param act opening or closure
   */
  public Response act(String run, String act) {
    return as.apply(DemoAccount.ADMIN).post(RUNS + "/" + run + "/" + act);
  }

  public Response cancel(String run, String reason) {
    return as.apply(DemoAccount.ADMIN)
        .body(Map.of("reason", reason))
        .post(RUNS + "/" + run + "/cancellation");
  }

  /** A session of two hours in one venue, and what differs from it. */
  public static Map<String, @Nullable Object> session(Map<String, ?> otherwise) {
    var session = new HashMap<String, @Nullable Object>();
    session.put("startsAt", Instant.now().minus(Duration.ofHours(3)).toString());
    session.put("endsAt", Instant.now().minus(Duration.ofHours(1)).toString());
    session.put("venues", List.of("Hội trường xã"));
    session.put("periods", 2);
    session.put("lecturer", "");
    session.putAll(otherwise);
    return session;
  }

  public Response planSession(String run, Map<String, ?> otherwise) {
    return as.apply(DemoAccount.ADMIN)
        .body(Map.of("session", session(otherwise)))
        .post(RUNS + "/" + run + "/sessions");
  }

  /** The id of a new session. */
  public String plannedSession(String run, Map<String, ?> otherwise) {
    return planSession(run, otherwise).then().statusCode(201).extract().path("id");
  }
}
