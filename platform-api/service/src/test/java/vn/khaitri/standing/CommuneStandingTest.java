package vn.khaitri.standing;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Terms;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PlannedRuns;
import vn.khaitri.testing.UnitSteps;

/** A commune of its leader, a learner and an instructor; two of them are in a run. */
@QuarkusTest
class CommuneStandingTest extends PlannedRuns {
  private static final String MINE = "/api/v1/communes/mine/standing";

  private final UnitSteps units = new UnitSteps(this::as);

  private CoursePublished course;
  private String run = "";
  private UUID province;

  @BeforeEach
  void gatherACommune() {
    province = units.below(runs.country());
    var commune = units.below(province);
    units.join(DemoAccount.LEADER, commune);
    units.join(DemoAccount.LEARNER, commune);
    units.join(DemoAccount.INSTRUCTOR, commune);
    course =
        publish(
            course(
                new Terms("", List.of(), CourseAccess.OPEN, null, 0, 45, null, List.of(), null)));
    run = selfEnrolling(course, Map.of());
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
    enrol(DemoAccount.LEADER, run).then().statusCode(200);
    eventually().untilAsserted(() -> people("&run=" + run).body("total", equalTo(2)));
  }

  @Test
  void theLeaderSeesThePeopleOfTheirCommuneByState() {
    var exam = course.modules().getFirst().lessons().getLast().lessonId();
    tell(
        new AssessmentPassed(
            idOf(DemoAccount.LEARNER), UUID.fromString(run), exam, 80, Instant.now()));

    eventually()
        .untilAsserted(() -> people("&run=" + run + "&state=LEARNING").body("total", equalTo(1)));

    people("&run=" + run)
        .body("items.state", containsInAnyOrder("LEARNING", "NOT_BEGUN"))
        .body("items.courseTitle", everyItem(equalTo(course.title())));
    people("&run=" + run + "&state=NOT_BEGUN")
        .body("items.learnerId", hasItem(idOf(DemoAccount.LEADER).toString()));
    as(DemoAccount.LEADER)
        .get(MINE)
        .then()
        .statusCode(200)
        .body("people", equalTo(3))
        .body("outside", equalTo(1));
    assertEquals(1, counts().get("learning"));
    assertEquals(1, counts().get("notBegun"));
  }

  /** Of the run, on whichever page it stands: the demo's people are in those of other tests too. */
  private Map<String, Integer> counts() {
    for (int page = 0; ; page++) {
      var answer = as(DemoAccount.LEADER).get(MINE + "/runs?size=100&page=" + page);
      assertNotEquals(List.of(), answer.path("items"), "the run is on no page");
      Map<String, Integer> counts =
          answer.path("items.find { it.runId == '%s' }?.counts".formatted(run));
      if (counts != null) {
        return counts;
      }
    }
  }

  @Test
  void nobodySeesThePeopleOfAnotherCommune() {
    units.join(DemoAccount.LEARNER, units.below(province));

    var learner = idOf(DemoAccount.LEARNER).toString();
    people("&run=" + run).body("total", equalTo(1)).body("items.learnerId", not(hasItem(learner)));
    people("").body("items.learnerId", not(hasItem(learner)));
    as(DemoAccount.LEADER).get(MINE).then().body("people", equalTo(2));

    units.join(DemoAccount.LEADER, province);
    people("&run=" + run).body("items.learnerId", not(hasItem(learner)));
    as(DemoAccount.LEADER).get(MINE).then().body("people", equalTo(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEARNER", "INSTRUCTOR", "APPRAISER", "ADMIN"})
  void itIsForLeadersOfCommunes(DemoAccount account) {
    for (var path : List.of("", "/runs", "/people")) {
      as(account).get(MINE + path).then().statusCode(403);
    }
  }

  private ValidatableResponse people(String query) {
    return as(DemoAccount.LEADER).get(MINE + "/people?size=100" + query).then().statusCode(200);
  }
}
