package vn.khaitri.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Terms;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PlannedRuns;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.Statements;
import vn.khaitri.testing.UnitSteps;

/** A run with a class and an examination, and two people in it. */
@QuarkusTest
class ClassStandingTest extends PlannedRuns {
  @Inject Statements statements;

  private CoursePublished course;
  private String run = "";

  @BeforeEach
  void openARunForTwo() {
    course =
        publish(
            course(
                new Terms("", List.of(), CourseAccess.OPEN, null, 0, 45, null, List.of(), null)));
    opened(Map.of());
  }

  private void opened(Map<String, ?> plan) {
    run = selfEnrolling(course, plan);
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
    enrol(DemoAccount.LEADER, run).then().statusCode(200);
    eventually().untilAsserted(() -> counts(2, 0, 0, 0));
  }

  @Test
  void whoPassesAnExaminationHasBegunAndStandsWhereTheRecordSays() {
    passes(DemoAccount.LEARNER, 80);
    passes(DemoAccount.LEARNER, 60);

    eventually().untilAsserted(() -> counts(1, 1, 0, 0));
    eventually()
        .untilAsserted(() -> list("").body("items.examPercent", containsInAnyOrder(80, null)));
    list("&state=LEARNING")
        .body("total", equalTo(1))
        .body("items.learnerId", contains(idOf(DemoAccount.LEARNER).toString()))
        .body("items.percent", contains(50))
        .body("items[0].periodsDone.practice", equalTo(1.0f))
        .body("items.fastDays", contains(0))
        .body("items.refusedReports", contains(0));
    list("&state=NOT_BEGUN")
        .body("items.learnerId", contains(idOf(DemoAccount.LEADER).toString()))
        .body("items[0].seenAt", nullValue());
    list("&state=DONE").body("total", equalTo(0)).body("items.size()", equalTo(0));
    list("&sort=LEAST_PERCENT").body("items.percent", contains(0, 50));
    list("&sort=LONGEST_AWAY&size=1&page=1").body("items.percent", contains(50));
  }

  @Test
  void whoIsBehindTheDatesOfTheRunIsSlow() {
    opened(Map.of("startsAt", RunSteps.days(-28), "endsAt", RunSteps.days(7)));

    passes(DemoAccount.LEARNER, 80);

    eventually().untilAsserted(() -> counts(1, 0, 1, 0));
  }

  @Test
  void whoLeavesIsListedNoMoreAndComesBackWithWhatWasDone() {
    passes(DemoAccount.LEARNER, 80);
    eventually().untilAsserted(() -> counts(1, 1, 0, 0));
    String enrolment = enrol(DemoAccount.LEARNER, run).path("id");

    as(DemoAccount.LEARNER).delete(ENROLMENTS + "/" + enrolment).then().statusCode(204);

    eventually().untilAsserted(() -> counts(1, 0, 0, 0));
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
    eventually().untilAsserted(() -> counts(1, 1, 0, 0));
    list("&state=LEARNING").body("items.examPercent", contains(80));
  }

  @Test
  void otherSystemsAskForWhatChanged() {
    var before = Instant.now();
    passes(DemoAccount.LEARNER, 80);
    eventually()
        .untilAsserted(() -> list("&state=LEARNING").body("items.examPercent", contains(80)));

    list("&sort=CHANGED&updatedSince=" + before)
        .body("total", equalTo(1))
        .body("items.percent", contains(50));
    list("&updatedSince=" + Instant.now().plusSeconds(5)).body("total", equalTo(0));
  }

  @Test
  void theClassIsASpreadsheetToo() {
    var table =
        as(DemoAccount.ADMIN)
            .accept("text/csv")
            .header("Accept-Language", "vi")
            .get(path() + "/export?state=NOT_BEGUN")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertEquals(3, table.lines().count(), table);
    assertTrue(table.contains("Họ và tên,Tình trạng,"), table);
    assertTrue(table.lines().skip(1).allMatch(line -> line.contains(",Chưa vào,")), table);
  }

  @Test
  void aClassIsForAdminsAndInstructorsOfTheUnit() {
    var unit = new UnitSteps(this::as).below(runs.country());
    opened(Map.of("unitId", unit));
    var paths = List.of(path() + "?size=20", path() + "/counts", path() + "/export");

    for (var path : paths) {
      as(DemoAccount.INSTRUCTOR).accept("*/*").get(path).then().statusCode(403);
      as(DemoAccount.LEARNER).accept("*/*").get(path).then().statusCode(403);
    }

    new UnitSteps(this::as).granted(DemoAccount.INSTRUCTOR, UnitRight.INSTRUCTOR, unit);
    for (var path : paths) {
      as(DemoAccount.INSTRUCTOR).accept("*/*").get(path).then().statusCode(200);
    }
  }

  @Test
  void aPageOfAClassTakesFewStatements() {
    assertBudget("class page", 5, () -> list("").body("total", equalTo(2)));
    assertBudget("class figures", 3, () -> counts(2, 0, 0, 0));
  }

  private void assertBudget(String act, long most, Runnable todo) {
    todo.run();
    long spent = statements.of(todo);
    System.out.printf("%-16s %2d statements of %d%n", act, spent, most);
    assertTrue(spent <= most, () -> act + " takes " + spent + " statements, not " + most);
  }

  private void passes(DemoAccount account, int percent) {
    UUID exam = course.modules().getFirst().lessons().getLast().lessonId();
    tell(new AssessmentPassed(idOf(account), UUID.fromString(run), exam, percent, Instant.now()));
  }

  private void counts(int notBegun, int learning, int slow, int done) {
    as(DemoAccount.ADMIN)
        .get(path() + "/counts")
        .then()
        .statusCode(200)
        .body("notBegun", equalTo(notBegun))
        .body("learning", equalTo(learning))
        .body("slow", equalTo(slow))
        .body("done", equalTo(done));
  }

  private ValidatableResponse list(String query) {
    return as(DemoAccount.ADMIN).get(path() + "?x=" + query).then().statusCode(200);
  }

  private String path() {
    return "/api/v1/runs/" + run + "/standing";
  }
}
