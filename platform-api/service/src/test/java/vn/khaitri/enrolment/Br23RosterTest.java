package vn.khaitri.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PlannedRuns;
import vn.khaitri.testing.UnitSteps;

/** Learners that an admin enrols by their user names; outside the audience only for a reason. */
@QuarkusTest
class Br23RosterTest extends PlannedRuns {
  private static final String LEARNER = DemoAccount.LEARNER.username();
  private static final String LEADER = DemoAccount.LEADER.username();

  private String run = "";

  @BeforeEach
  void openARunForCommunes() {
    for (var account : DemoAccount.values()) {
      as(account).get("/api/v1/me").then().statusCode(200);
    }
    choose(DemoAccount.LEARNER);
    choose(DemoAccount.LEADER, "2022-đ");
    run = runs.opened(publish(nominated(List.of("2022-đ"))).versionId(), Map.of());
  }

  @Test
  void whoIsInTheAudienceNeedsNoReason() {
    enrolList(null, LEADER.toUpperCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .body("enrolled", equalTo(1))
        .body("overridden", equalTo(0));

    as(DemoAccount.LEADER).get(ENROLMENTS).then().body("items.runId", hasItem(run));
    roster().then().body("items.overrideReason", contains(nullValue()));
  }

  @Test
  void whoIsOutsideIsRefusedByTheLineAndNobodyIsEnrolled() {
    enrolList(null, LEADER, LEARNER)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/override-needed"))
        .body("errors.pointer", contains("/userNames/1"))
        .body("errors.message", contains("Người này không thuộc đối tượng của lớp."));

    roster().then().body("total", equalTo(0));
  }

  @Test
  void aReasonTakesThemAndIsKept() {
    enrolList("Thay người nghỉ hưu", LEADER, LEARNER)
        .then()
        .statusCode(200)
        .body("enrolled", equalTo(2))
        .body("overridden", equalTo(1));

    roster()
        .then()
        .body(
            "items.find { it.learnerId == '%s' }.overrideReason"
                .formatted(idOf(DemoAccount.LEARNER)),
            equalTo("Thay người nghỉ hưu"))
        .body(
            "items.find { it.learnerId == '%s' }.overrideReason"
                .formatted(idOf(DemoAccount.LEADER)),
            nullValue());
  }

  @Test
  void aBlankReasonIsNone() {
    enrolList("  ", LEARNER).then().statusCode(409);
  }

  @Test
  void aMissingPrerequisiteNeedsAReasonToo() {
    var base = publish(nominated(List.of()));
    var asking =
        publish(
            nominated(
                List.of(),
                new Prerequisite(Prerequisite.Kind.COMPLETION, base.courseId(), null, null, null)));
    run = runs.opened(asking.versionId(), Map.of());

    var without = enrolList(null, LEADER);
    var with = enrolList("Đã học lớp trực tiếp", LEADER);

    without
        .then()
        .statusCode(409)
        .body("errors.message", contains("Người này chưa đủ điều kiện học trước."));
    with.then().statusCode(200);
  }

  @Test
  void aListNamedTwiceOrSentTwiceEnrolsOnce() {
    enrolList(null, LEADER, LEADER).then().statusCode(200).body("enrolled", equalTo(1));

    var again = enrolList(null, LEADER);

    again.then().body("enrolled", equalTo(0)).body("already", equalTo(1));
    roster().then().body("total", equalTo(1));
  }

  @Test
  void aNameThatNobodyHasIsPointedAt() {
    enrolList("Lý do", LEADER, "khong-co-ai", "  ")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/userNames/2"));

    enrolList("Lý do", LEADER, "khong-co-ai")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/learners-unknown"))
        .body("errors.pointer", contains("/userNames/1"))
        .body("errors.message", contains("Không có ai có tên đăng nhập khong-co-ai."));
  }

  @Test
  void seatsHoldForListsToo() {
    run = runs.opened(publish(nominated(List.of())).versionId(), Map.of("seats", 1));

    var answer = enrolList(null, LEADER, LEARNER);

    answer
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/run-full"))
        .body("detail", containsString("còn 1 chỗ trống"));
    roster().then().body("total", equalTo(0));
  }

  @Test
  void aClosedRunTakesNoList() {
    runs.act(run, "closure").then().statusCode(200);

    enrolList(null, LEADER).then().statusCode(409).body("type", equalTo("/problems/run-closed"));
  }

  @Test
  void theRosterIsForAdminsAndInstructorsOfTheUnit() {
    var unit = runs.province(5);
    var ours = runs.opened(publish(nominated(List.of())).versionId(), Map.of("unitId", unit));
    new UnitSteps(this::as).granted(DemoAccount.INSTRUCTOR, UnitRight.INSTRUCTOR, unit);

    as(DemoAccount.INSTRUCTOR).get(roster(ours)).then().statusCode(200);
    as(DemoAccount.INSTRUCTOR).get(roster(run)).then().statusCode(403);
    as(DemoAccount.LEARNER).get(roster(ours)).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"INSTRUCTOR", "LEARNER", "APPRAISER"})
  void onlyAdminsEnrolOthers(DemoAccount account) {
    var answer = as(account).body(Map.of("userNames", List.of(LEADER))).post(roster(run));

    answer.then().statusCode(403);
  }

  @Test
  void anUnknownRunIsNotThere() {
    var answer = as(DemoAccount.ADMIN).get(roster(UUID.randomUUID().toString()));

    answer.then().statusCode(404).body("type", equalTo("/problems/run-unknown"));
  }

  private static String roster(String run) {
    return "/api/v1/runs/" + run + "/learners";
  }

  private Response roster() {
    return as(DemoAccount.ADMIN).get(roster(run));
  }

  private Response enrolList(@Nullable String reason, String... userNames) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("userNames", List.of(userNames));
    body.put("overrideReason", reason);
    return as(DemoAccount.ADMIN).body(body).post(roster(run));
  }
}
