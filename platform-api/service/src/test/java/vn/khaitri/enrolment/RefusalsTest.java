package vn.khaitri.enrolment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Terms;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PlannedRuns;
import vn.khaitri.testing.RunSteps;

/** Whoever does not get into a run is told why, before the button and after it. */
@QuarkusTest
class RefusalsTest extends PlannedRuns {
  private CoursePublished course;

  @BeforeEach
  void publishACourse() {
    course = publish(nominated(List.of("2022-đ")));
    choose(DemoAccount.LEARNER, "2022-đ");
  }

  @AfterEach
  void belongToNobody() {
    choose(DemoAccount.LEARNER);
  }

  @Test
  void whoFitsIsTaken() {
    var run = selfEnrolling(course, Map.of());

    eligibility(run)
        .then()
        .statusCode(200)
        .body("mayEnrol", equalTo(true))
        .body("enrolled", equalTo(false))
        .body("refusal", nullValue());
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
    eligibility(run).then().body("mayEnrol", equalTo(false)).body("enrolled", equalTo(true));
  }

  @Test
  void aRunForNominatedLearnersTakesNobodyByThemselves() {
    var run = runs.opened(course.versionId(), Map.of());

    refused(run, "by-nomination-only", "đầu mối đào tạo");
  }

  @Test
  void aPlannedRunIsNotOpenYet() {
    var run = runs.planned(course.versionId(), Map.of("selfEnrolment", true));

    refused(run, "run-not-open-yet", "chưa mở ghi danh");
  }

  @Test
  void aRunOpensOnItsDay() {
    var run =
        selfEnrolling(
            course, Map.of("opensAt", "2099-03-09T01:00:00Z", "endsAt", "2099-12-31T00:00:00Z"));

    refused(run, "run-not-open-yet", "08:00 ngày 09/03/2099");
  }

  @Test
  void enrolmentEndsOnItsDay() {
    var run = selfEnrolling(course, Map.of("enrolUntil", RunSteps.days(-1)));

    refused(run, "enrolment-over", "hết hạn ghi danh");
  }

  @Test
  void aRunThatIsOverTakesNobody() {
    var run =
        selfEnrolling(course, Map.of("startsAt", RunSteps.days(-9), "endsAt", RunSteps.days(-1)));

    refused(run, "enrolment-over", "hết hạn ghi danh");
  }

  @Test
  void aClosedRunTakesNobody() {
    var run = selfEnrolling(course, Map.of());
    runs.act(run, "closure").then().statusCode(200);

    refused(run, "run-closed", "lớp đang mở");
  }

  @Test
  void aFullRunTakesNobodyUntilSomeoneLeaves() {
    var run = selfEnrolling(course, Map.of("seats", 1));
    choose(DemoAccount.LEADER, "2022-đ");
    String place = enrol(DemoAccount.LEADER, run).path("id");

    refused(run, "run-full", "Lớp có 1 chỗ, còn 0 chỗ trống");
    as(DemoAccount.LEADER).delete(ENROLMENTS + "/" + place).then().statusCode(204);

    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
  }

  @Test
  void br23SomeoneOutsideTheAudienceIsToldWhomTheRunIsFor() {
    var run = selfEnrolling(course, Map.of());
    choose(DemoAccount.LEARNER, "2025-5");

    refused(run, "outside-audience", "Nhân sự chuyển đổi số của UBND cấp xã.");
  }

  @Test
  void br23TheGroupsOfTheRunCountMoreThanThoseOfTheCourse() {
    var wide = publish(nominated(List.of("2022-đ", "2022-c")));
    var run = selfEnrolling(wide, Map.of("audience", List.of("2022-c")));

    refused(run, "outside-audience", "");
  }

  @Test
  void br22AnOpenCourseTakesEveryoneWhateverGroupItIsWrittenFor() {
    var open =
        publish(
            course(
                new Terms(
                    "", List.of("2025-C"), CourseAccess.OPEN, null, 0, 45, null, List.of(), null)));
    String run =
        anonymous().get("/api/v1/catalog/courses/" + open.courseId()).path("runs[0].runId");

    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
  }

  @Test
  void aCancelledRunLetsItsLearnersGo() {
    var run = selfEnrolling(course, Map.of());
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);

    runs.cancel(run, "Không đủ người").then().statusCode(200);

    eventually()
        .untilAsserted(
            () ->
                as(DemoAccount.LEARNER)
                    .get(ENROLMENTS)
                    .then()
                    .body("items.runId", not(hasItem(run))));
    refused(run, "run-cancelled", "lớp đang mở");
  }

  @ParameterizedTest
  @CsvSource({"en, Ask its contact for training", "vi, đầu mối đào tạo"})
  void aRefusalIsInTheCallersLanguage(String language, String words) {
    var run = runs.opened(course.versionId(), Map.of());

    var eligibility =
        as(DemoAccount.LEARNER)
            .header("Accept-Language", language)
            .queryParam("run", run)
            .get(ENROLMENTS + "/eligibility");

    eligibility.then().body("refusal", containsString(words));
  }

  @Test
  void anUnknownRunIsNotThere() {
    var answer = eligibility("00000000-0000-4000-8000-000000000000");

    answer.then().statusCode(404).body("type", equalTo("/problems/run-unknown"));
  }

  private void refused(String run, String slug, String words) {
    eligibility(run)
        .then()
        .statusCode(200)
        .body("mayEnrol", equalTo(false))
        .body("refusal", containsString(words));
    enrol(DemoAccount.LEARNER, run)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/" + slug))
        .body("detail", containsString(words));
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.runId", not(hasItem(run)));
  }
}
