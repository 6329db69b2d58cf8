package vn.khaitri.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.PlannedRuns;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.UnitSteps;

/** Attendance per person per session: nothing is known until someone says so. */
@QuarkusTest
class Br30AttendanceTest extends PlannedRuns {
  private UUID lesson;
  private String run = "";
  private String session = "";
  private UUID learner;
  private UUID leader;

  @BeforeEach
  void openARunOfTwo() {
    var course = publish(nominated(List.of()));
    lesson =
        course.lessons().stream()
            .filter(one -> one.kind() == LessonKind.SESSION)
            .findFirst()
            .orElseThrow()
            .lessonId();
    run = selfEnrolling(course, Map.of("unitId", runs.province(7)));
    session = runs.plannedSession(run, Map.of("lessonId", lesson));
    learner = idOf(DemoAccount.LEARNER);
    leader = idOf(DemoAccount.LEADER);
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
    enrol(DemoAccount.LEADER, run).then().statusCode(200);
  }

  @Test
  void nobodyIsPresentByDefault() {
    sheet()
        .then()
        .statusCode(200)
        .body("begun", equalTo(true))
        .body("unrecorded", equalTo(2))
        .body("present", equalTo(0))
        .body("lines.items.mark", contains("UNRECORDED", "UNRECORDED"))
        .body("lines.items.changedAt", contains(nullValue(), nullValue()));
  }

  @Test
  void marksAreKeptWithWhoMadeThemAndWhen() {
    record(entry(learner, "UNRECORDED", "PRESENT"), entry(leader, "UNRECORDED", "EXCUSED"))
        .then()
        .statusCode(204);

    sheet()
        .then()
        .body("present", equalTo(1))
        .body("excused", equalTo(1))
        .body("unrecorded", equalTo(0))
        .body(line(learner, "mark"), equalTo("PRESENT"))
        .body(line(leader, "mark"), equalTo("EXCUSED"))
        .body(line(learner, "changedAt"), notNullValue())
        .body(line(learner, "changedBy"), notNullValue());
  }

  @Test
  void presenceIsToldOnceWhateverIsCorrectedLater() {
    record(entry(learner, "UNRECORDED", "PRESENT")).then().statusCode(204);
    record(entry(learner, "PRESENT", "ABSENT")).then().statusCode(204);
    record(entry(learner, "ABSENT", "PRESENT")).then().statusCode(204);
    record(entry(leader, "UNRECORDED", "ABSENT")).then().statusCode(204);
    record(entry(leader, "ABSENT", "PRESENT")).then().statusCode(204);

    eventually().until(() -> attended(leader).size() == 1);
    assertEquals(1, attended(learner).size());
    var fact = attended(learner).getFirst();
    assertEquals(lesson, fact.lessonId());
    assertEquals(run, fact.runId().toString());
    String ended = sheet().path("endsAt");
    assertEquals(Instant.parse(ended), fact.at());
  }

  @Test
  void aSessionBesideTheLessonsIsToldWithoutALesson() {
    session = runs.plannedSession(run, Map.of());

    record(entry(learner, "UNRECORDED", "PRESENT")).then().statusCode(204);

    eventually().until(() -> attended(learner).size() == 1);
    assertNull(attended(learner).getFirst().lessonId());
  }

  @Test
  void aChangeIsTakenBackAndTheHistoryKeepsBoth() {
    record(entry(learner, "UNRECORDED", "ABSENT")).then().statusCode(204);
    record(entry(learner, "ABSENT", "PRESENT")).then().statusCode(204);

    undo(learner).then().statusCode(200).body("to", equalTo("ABSENT"));

    sheet().then().body(line(learner, "mark"), equalTo("ABSENT"));
    as(DemoAccount.ADMIN)
        .get(attendance() + "/" + learner + "/history")
        .then()
        .body("from", contains("PRESENT", "ABSENT", "UNRECORDED"))
        .body("to", contains("ABSENT", "PRESENT", "ABSENT"));
  }

  @Test
  void takenBackTwiceItStandsAgain() {
    record(entry(learner, "UNRECORDED", "PRESENT")).then().statusCode(204);
    undo(learner).then().statusCode(200).body("to", equalTo("UNRECORDED"));

    undo(learner).then().statusCode(200).body("to", equalTo("PRESENT"));
  }

  @Test
  void withoutAMarkThereIsNothingToTakeBack() {
    var answer = undo(learner);

    answer.then().statusCode(409).body("type", equalTo("/problems/nothing-to-undo"));
  }

  @Test
  void whatSomeoneElseChangedMeanwhileIsNotWrittenOver() {
    record(entry(learner, "UNRECORDED", "EXCUSED")).then().statusCode(204);

    var late =
        record(entry(leader, "UNRECORDED", "PRESENT"), entry(learner, "UNRECORDED", "ABSENT"));

    late.then()
        .statusCode(409)
        .body("type", equalTo("/problems/attendance-changed"))
        .body("errors.pointer", contains("/entries/1/mark"))
        .body("errors.message", contains("Vừa được đổi thành: vắng có phép."));
    sheet()
        .then()
        .body(line(learner, "mark"), equalTo("EXCUSED"))
        .body(line(leader, "mark"), equalTo("UNRECORDED"));
  }

  @Test
  void theSameMarkByManyAtOnceIsOneChange() throws Exception {
    var token = token(DemoAccount.ADMIN);
    var body = Map.of("entries", List.of(entry(learner, "UNRECORDED", "PRESENT")));

    var statuses =
        AtOnce.statuses(
            20, () -> anonymous().auth().oauth2(token).body(body).put(attendance()).statusCode());

    assertEquals(Map.of(204, 20L), statuses);
    as(DemoAccount.ADMIN)
        .get(attendance() + "/" + learner + "/history")
        .then()
        .body("size()", equalTo(1));
  }

  @Test
  void attendanceWaitsForTheSessionToBegin() {
    session =
        runs.plannedSession(run, Map.of("startsAt", RunSteps.days(1), "endsAt", RunSteps.days(2)));

    var answer = record(entry(learner, "UNRECORDED", "PRESENT"));

    sheet().then().body("begun", equalTo(false));
    answer.then().statusCode(409).body("type", equalTo("/problems/session-not-begun"));
  }

  @Test
  void onlyWhoIsEnrolledIsMarked() {
    var answer = record(entry(UUID.randomUUID(), "UNRECORDED", "PRESENT"));

    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/not-on-roster"))
        .body("errors.pointer", contains("/entries/0/learnerId"));
  }

  @ParameterizedTest
  @CsvSource({"LEARNER", "LEADER", "APPRAISER"})
  void learnersDoNotMarkThemselves(DemoAccount account) {
    var answer = record(account, entry(learner, "UNRECORDED", "PRESENT"));

    answer.then().statusCode(403);
  }

  @Test
  void anInstructorOfTheUnitMayMarkAnotherMayNot() {
    instructs(runs.province(8));
    record(DemoAccount.INSTRUCTOR, entry(learner, "UNRECORDED", "PRESENT")).then().statusCode(403);

    instructs(runs.province(7));

    record(DemoAccount.INSTRUCTOR, entry(learner, "UNRECORDED", "PRESENT")).then().statusCode(204);
  }

  @Test
  void aSessionOfAnotherRunIsNotThere() {
    var other = runs.opened(publish(nominated(List.of())).versionId(), Map.of());

    var answer =
        as(DemoAccount.ADMIN).get("/api/v1/runs/" + other + "/sessions/" + session + "/attendance");

    answer.then().statusCode(404);
  }

  private void instructs(String unit) {
    new UnitSteps(this::as).granted(DemoAccount.INSTRUCTOR, UnitRight.INSTRUCTOR, unit);
  }

  private static Map<String, Object> entry(UUID learnerId, String seen, String mark) {
    return Map.of("learnerId", learnerId, "seen", seen, "mark", mark);
  }

  @SafeVarargs
  private Response record(Map<String, Object>... entries) {
    return record(DemoAccount.ADMIN, entries);
  }

  @SafeVarargs
  private Response record(DemoAccount account, Map<String, Object>... entries) {
    return as(account).body(Map.of("entries", Arrays.asList(entries))).put(attendance());
  }

  private Response undo(UUID learnerId) {
    return as(DemoAccount.ADMIN).post(attendance() + "/" + learnerId + "/undo");
  }

  private Response sheet() {
    return as(DemoAccount.ADMIN).get(attendance());
  }

  private String attendance() {
    return "/api/v1/runs/" + run + "/sessions/" + session + "/attendance";
  }

  private static String line(UUID learnerId, String field) {
    return "lines.items.find { it.learnerId == '%s' }.%s".formatted(learnerId, field);
  }

  private List<SessionAttended> attended(UUID learnerId) {
    return topics.published(SessionAttended.class).stream()
        .filter(
            event ->
                event.learnerId().equals(learnerId) && event.sessionId().toString().equals(session))
        .toList();
  }
}
