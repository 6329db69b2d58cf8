package vn.khaitri.courserun;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.courserun.event.CourseRunCancelled;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.Topics;
import vn.khaitri.testing.Versions;

@QuarkusTest
class Br05CourseRunsTest extends ApiTest {
  private static final String RUNS = RunSteps.RUNS;

  private final RunSteps runs = new RunSteps(this::as);
  private final CoursePublished course = Versions.nominated(List.of("2022-đ", "2022-c"));

  @Inject Topics topics;

  @BeforeEach
  void publish() {
    handle(course);
  }

  @Test
  void aNominatedCourseOpensNoRunByItself() {
    var list = list(Map.of("course", course.courseId()));

    list.body("total", equalTo(0));
  }

  @Test
  void aPlannedRunIsAsItsOrganiserDecided() {
    var answer =
        runs.planRun(
            course.versionId(),
            Map.of(
                "name",
                "Lớp 1",
                "seats",
                40,
                "audience",
                List.of("2022-đ", "2022-đ"),
                "unitId",
                runs.province(3)));

    answer
        .then()
        .statusCode(201)
        .body("courseId", equalTo(course.courseId().toString()))
        .body("versionId", equalTo(course.versionId().toString()))
        .body("courseTitle", equalTo(course.title()))
        .body("selfPaced", equalTo(false))
        .body("state", equalTo("PLANNED"))
        .body("learners", equalTo(0))
        .body("plan.wave", equalTo("đợt 01"))
        .body("plan.seats", equalTo(40))
        .body("plan.audience", contains("2022-đ"))
        .body("plan.funding.source", equalTo("STATE_BUDGET"));
    String id = answer.path("id");
    run(id).body("plan", equalTo(answer.path("plan")));
  }

  @Test
  void aRunKeepsItsVersionWhenANewerOneIsPublished() {
    var run = runs.opened(course.versionId(), Map.of());
    var second = runs.opened(course.versionId(), Map.of("wave", "đợt 02"));

    handle(Versions.after(course));

    run(run)
        .body("versionId", equalTo(course.versionId().toString()))
        .body("state", equalTo("OPEN"));
    list(Map.of("course", course.courseId())).body("items.id", containsInAnyOrder(run, second));
  }

  @Test
  void aRunOutsideTheAudienceOfItsVersionIsRefusedByTheNamesOfTheGroups() {
    var answer =
        runs.planRun(course.versionId(), Map.of("audience", List.of("2022-đ", "2025-5", "2025-1")));

    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/run-outside-audience"))
        .body("detail", containsString("2025-5, 2025-1"))
        .body("errors.pointer", contains("/plan/audience"));
  }

  @Test
  void aVersionForEveryoneTakesAnyGroupThatIsKnown() {
    var everyone = handle(Versions.nominated(List.of()));

    var known = runs.planRun(everyone.versionId(), Map.of("audience", List.of("2025-1")));
    var unknown = runs.planRun(everyone.versionId(), Map.of("audience", List.of("1999-x")));

    known.then().statusCode(201).body("plan.audience", contains("2025-1"));
    unknown
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/run-not-sound"))
        .body("errors.pointer", contains("/plan/audience"));
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', /plan/name",
    "wave, ' ', /plan/wave",
    "unitId, , /plan/unitId",
    "mode, , /plan/mode",
    "startsAt, , /plan/startsAt",
    "endsAt, , /plan/endsAt",
    "endsAt, 2020-01-01T00:00:00Z, /plan/endsAt",
    "enrolUntil, 2099-01-01T00:00:00Z, /plan/enrolUntil",
    "opensAt, 2099-01-01T00:00:00Z, /plan/opensAt",
    "unitId, 00000000-0000-4000-8000-000000000000, /plan/unitId",
  })
  void aPlanThatIsNotSoundIsRefusedAtItsField(String field, String value, String pointer) {
    var plan = runs.plan(Map.of());
    plan.put(field, value);

    var answer =
        as(DemoAccount.ADMIN)
            .body(Map.of("versionId", course.versionId(), "plan", plan))
            .post(RUNS);

    answer.then().statusCode(400).body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1000001"})
  void seatsAreAtLeastOneAndNotEndless(int seats) {
    var answer = runs.planRun(course.versionId(), Map.of("seats", seats));

    answer.then().statusCode(400).body("errors.pointer", contains("/plan/seats"));
  }

  @Test
  void aVersionThatWasNeverPublishedHasNoRuns() {
    var answer = runs.planRun(UUID.randomUUID(), Map.of());

    answer.then().statusCode(404).body("type", equalTo("/problems/version-not-published"));
  }

  @Test
  void aChangeIsMadeOnWhatTheOrganiserSaw() {
    var run = runs.planned(course.versionId(), Map.of());
    runs.change(run, 0, Map.of("name", "Lớp đổi tên")).then().statusCode(200);

    var late = runs.change(run, 0, Map.of("name", "Lớp khác"));

    late.then().statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
    run(run).body("name", equalTo("Lớp đổi tên")).body("revision", equalTo(1));
  }

  @Test
  void ofManyChangesAtOnceOneCounts() throws Exception {
    var run = runs.planned(course.versionId(), Map.of());
    var body = Map.of("plan", runs.plan(Map.of("name", "Lớp đổi tên")), "revision", 0);
    var token = token(DemoAccount.ADMIN);

    var statuses =
        AtOnce.statuses(
            10,
            () -> anonymous().auth().oauth2(token).body(body).put(RUNS + "/" + run).statusCode());

    assertEquals(Map.of(200, 1L, 409, 9L), statuses);
  }

  @Test
  void openingTwiceIsToldOnce() {
    var run = runs.planned(course.versionId(), Map.of());

    runs.act(run, "opening").then().statusCode(200).body("state", equalTo("OPEN"));
    runs.act(run, "opening").then().statusCode(200).body("state", equalTo("OPEN"));
    runs.act(run, "closure").then().statusCode(200).body("state", equalTo("CLOSED"));
    runs.cancel(run, "Không đủ người").then().statusCode(200);

    eventually().until(() -> cancelled(run) == 1);
    assertEquals(1, opened(run));
  }

  @ParameterizedTest
  @CsvSource({"closure, PLANNED", "opening, CLOSED", "opening, CANCELLED", "closure, CANCELLED"})
  void anActThatTheStateDoesNotAllowIsRefused(String act, String state) {
    var run = runs.planned(course.versionId(), Map.of());
    switch (state) {
      case "CLOSED" -> {
        runs.act(run, "opening").then().statusCode(200);
        runs.act(run, "closure").then().statusCode(200);
      }
      case "CANCELLED" -> runs.cancel(run, "Không đủ người").then().statusCode(200);
      default -> run(run).body("state", equalTo(state));
    }

    var answer = runs.act(run, act);

    answer.then().statusCode(409).body("type", equalTo("/problems/run-wrong-state"));
    run(run).body("state", equalTo(state));
  }

  @Test
  void aCancelledRunSaysWhyAndIsNotChangedAnyMore() {
    var run = runs.planned(course.versionId(), Map.of());

    runs.cancel(run, "").then().statusCode(400).body("errors.pointer", contains("/reason"));
    runs.cancel(run, "Không đủ người")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancelReason", equalTo("Không đủ người"));

    runs.change(run, 1, Map.of()).then().statusCode(409);
  }

  @Test
  void aRunInWhichSomeoneHasLearntIsNotCancelled() {
    var run = runs.opened(course.versionId(), Map.of());
    handle(
        new LessonCompleted(
            UUID.randomUUID(), UUID.fromString(run), UUID.randomUUID(), Instant.now()));

    var answer = runs.cancel(run, "Không đủ người");

    answer.then().statusCode(409).body("type", equalTo("/problems/run-has-learning"));
    run(run).body("state", equalTo("OPEN"));
  }

  @Test
  void theSelfPacedRunOfAnOpenCourseIsNotPlannedByHand() {
    var open = handle(Versions.open());
    String run = list(Map.of("course", open.courseId())).extract().path("items[0].id");

    run(run).body("selfPaced", equalTo(true)).body("state", equalTo("OPEN"));
    for (var answer :
        List.of(
            runs.change(run, 0, Map.of()),
            runs.act(run, "closure"),
            runs.cancel(run, "Không đủ người"),
            runs.planSession(run, Map.of()))) {
      answer.then().statusCode(409).body("type", equalTo("/problems/run-self-paced"));
    }
  }

  @Test
  void aListIsSortedAsAsked() {
    var wave = "đợt " + UUID.randomUUID();
    for (var name : List.of("Lớp Đ", "Lớp B", "Lớp Ă")) {
      runs.planned(course.versionId(), Map.of("name", name, "wave", wave));
    }

    var byName = list(Map.of("wave", wave, "sort", "NAME"));
    var unknown = as(DemoAccount.ADMIN).queryParam("sort", "PRICE").get(RUNS).then();

    byName.body("items.name", contains("Lớp Ă", "Lớp B", "Lớp Đ"));
    unknown.statusCode(400).body("errors.pointer", contains("sort"));
  }

  @Test
  void aListIsFilteredByAllThatWasPlanned() {
    var here = runs.province(1);
    var spring =
        runs.opened(
            course.versionId(),
            Map.of(
                "wave", "Đợt Xuân",
                "unitId", here,
                "mode", "ONLINE",
                "startsAt", "2027-02-01T00:00:00Z",
                "endsAt", "2027-03-01T00:00:00Z"));
    var autumn =
        runs.planned(
            course.versionId(),
            Map.of("startsAt", "2027-09-01T00:00:00Z", "endsAt", "2027-10-01T00:00:00Z"));
    var all = Map.<String, Object>of("course", course.courseId());

    list(all).body("items.id", contains(autumn, spring));
    list(with(all, "unit", here)).body("items.id", contains(spring));
    list(with(all, "unit", runs.country())).body("items.id", contains(autumn, spring));
    list(with(all, "wave", "dot xuan")).body("items.id", contains(spring));
    list(with(all, "wave", "dot")).body("items", hasSize(0));
    list(with(all, "mode", "BLENDED")).body("items.id", contains(autumn));
    list(with(all, "state", "PLANNED")).body("items.id", contains(autumn));
    list(with(all, "from", "2027-03-02")).body("items.id", contains(autumn));
    list(with(all, "from", "2027-03-01")).body("items.id", contains(autumn, spring));
    list(with(all, "to", "2027-08-31")).body("items.id", contains(spring));
    list(with(with(all, "page", 1), "size", 1))
        .body("items.id", contains(spring))
        .body("total", equalTo(2));
  }

  @Test
  void aListForSpreadsheetsRunsNoFormula() {
    runs.planned(course.versionId(), Map.of("name", "=HYPERLINK(\"x\")", "wave", "a, \"b\""));

    var csv =
        as(DemoAccount.ADMIN)
            .accept("text/csv")
            .queryParam("course", course.courseId())
            .get(RUNS + "/export")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();

    var lines = Arrays.asList(csv.split("\r\n", -1));
    assertTrue(csv.startsWith("\ufeffKhoá học,Phiên bản,Lớp mở,Đợt,"), csv);
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).contains(",\"'=HYPERLINK(\"\"x\"\")\",\"a, \"\"b\"\"\","), csv);
    assertTrue(lines.get(1).contains("Ngân sách nhà nước,Trực tuyến trên nền tảng"), csv);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void onlyAdminsPlan(DemoAccount account) {
    var run = runs.planned(course.versionId(), Map.of());

    var answer = as(account).post(RUNS + "/" + run + "/opening");

    answer.then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"LEARNER, 403", "LEADER, 403", "INSTRUCTOR, 200", "APPRAISER, 200"})
  void staffMayReadTheRunsThatANewVersionConcerns(DemoAccount account, int status) {
    var run = runs.planned(course.versionId(), Map.of());

    var answer = as(account).queryParam("course", course.courseId()).get(RUNS);

    answer.then().statusCode(status);
    if (status == 200) {
      answer.then().body("items.id", hasItem(run));
    }
  }

  private static Map<String, Object> with(Map<String, Object> given, String name, Object value) {
    var more = new HashMap<>(given);
    more.put(name, value);
    return more;
  }

  private ValidatableResponse list(Map<String, ?> filters) {
    return as(DemoAccount.ADMIN).queryParams(filters).get(RUNS).then().statusCode(200);
  }

  private ValidatableResponse run(String id) {
    return as(DemoAccount.ADMIN).get(RUNS + "/" + id).then().statusCode(200);
  }

  private long opened(String run) {
    return topics.published(CourseRunOpened.class).stream()
        .filter(event -> event.runId().toString().equals(run))
        .count();
  }

  private long cancelled(String run) {
    return topics.published(CourseRunCancelled.class).stream()
        .filter(event -> event.runId().toString().equals(run))
        .count();
  }
}
