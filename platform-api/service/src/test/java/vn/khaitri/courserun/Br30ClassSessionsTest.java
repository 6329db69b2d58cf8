package vn.khaitri.courserun;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.Versions;

@QuarkusTest
class Br30ClassSessionsTest extends ApiTest {
  private static final String LIVE = "https://hop.example.vn/lop-1";

  private final RunSteps runs = new RunSteps(this::as);
  private final CoursePublished course = Versions.nominated(List.of());
  private String run = "";

  @Inject CourseRuns courseRuns;

  @BeforeEach
  void openARun() {
    handle(course);
    run = runs.opened(course.versionId(), Map.of());
  }

  @Test
  void sessionsStandInTheOrderOfTheirTimes() {
    var later =
        runs.plannedSession(
            run,
            Map.of(
                "startsAt", RunSteps.days(3),
                "endsAt", RunSteps.days(4),
                "venues", List.of("Hội trường xã", "Điểm cầu thôn 2"),
                "liveAddress", LIVE,
                "lecturer", "Giảng viên mời",
                "periods", 3.75,
                "lessonId", sessionLesson()));
    var sooner = runs.plannedSession(run, Map.of());

    var list = sessions();

    list.then()
        .statusCode(200)
        .body("id", contains(sooner, later))
        .body("[1].session.venues", contains("Hội trường xã", "Điểm cầu thôn 2"))
        .body("[1].session.liveAddress", equalTo(LIVE))
        .body("[1].session.periods", equalTo(3.75f))
        .body("[1].session.lecturer", equalTo("Giảng viên mời"))
        .body("[1].session.lessonId", equalTo(sessionLesson().toString()));
    assertEquals(
        List.of(UUID.fromString(sooner), UUID.fromString(later)),
        courseRuns.sessions(UUID.fromString(run)).stream().map(CourseSession::sessionId).toList());
  }

  @Test
  void aSessionOutsideTheDatesOfItsRunIsRefused() {
    var answer =
        runs.planSession(run, Map.of("startsAt", RunSteps.days(-2), "endsAt", RunSteps.days(31)));

    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/session-not-sound"))
        .body("errors.pointer", contains("/session/startsAt", "/session/endsAt"));
  }

  @Test
  void aRunOnlineHasLiveSessionsAndNoVenues() {
    var online = runs.opened(course.versionId(), Map.of("mode", "ONLINE"));

    var venue = runs.planSession(online, Map.of());
    var live = runs.planSession(online, Map.of("venues", List.of(), "liveAddress", LIVE));

    venue.then().statusCode(400).body("errors.pointer", contains("/session/venues"));
    live.then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"periods, -1", "periods, 1000", "periods, 1.234", "lecturer,", "startsAt,"})
  void aSessionThatCannotBeIsRefusedAtItsField(String field, String value) {
    var session = RunSteps.session(Map.of());
    session.put(field, field.equals("periods") ? Double.valueOf(value) : value);

    var answer =
        as(DemoAccount.ADMIN)
            .body(Map.of("session", session))
            .post(RunSteps.RUNS + "/" + run + "/sessions");

    answer.then().statusCode(400).body("errors.pointer", contains("/session/" + field));
  }

  @Test
  void aRunDoesNotLeaveItsSessionsOutside() {
    runs.plannedSession(run, Map.of());

    var answer = runs.change(run, 1, Map.of("startsAt", RunSteps.days(2), "mode", "ONLINE"));

    answer.then().statusCode(400).body("errors.pointer", contains("/plan/startsAt", "/plan/mode"));
  }

  @Test
  void aSessionThatHasBegunKeepsItsBeginningAndStays() {
    var session = runs.plannedSession(run, Map.of());
    String startsAt = sessions().path("[0].session.startsAt");

    var moved = change(session, 0, Map.of());
    var corrected = change(session, 0, Map.of("startsAt", startsAt, "lecturer", "Người thay"));
    var removed = remove(session);

    moved.then().statusCode(409).body("type", equalTo("/problems/session-begun"));
    removed.then().statusCode(409).body("type", equalTo("/problems/session-begun"));
    corrected.then().statusCode(200).body("session.lecturer", equalTo("Người thay"));
  }

  @Test
  void aSessionToComeIsMovedOnceAndRemoved() {
    var times = Map.of("startsAt", RunSteps.days(5), "endsAt", RunSteps.days(6));
    var session = runs.plannedSession(run, times);

    change(session, 0, Map.of("startsAt", RunSteps.days(7), "endsAt", RunSteps.days(8)))
        .then()
        .statusCode(200)
        .body("revision", equalTo(1));
    change(session, 0, times)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"));
    remove(session).then().statusCode(204);

    sessions().then().body("", hasSize(0));
  }

  @Test
  void aSessionOfAnotherRunIsNotThere() {
    var session = runs.plannedSession(run, Map.of());
    var other = runs.opened(course.versionId(), Map.of());

    var answer = as(DemoAccount.ADMIN).get(RunSteps.RUNS + "/" + other + "/sessions/" + session);

    answer.then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"LEARNER", "INSTRUCTOR"})
  void onlyAdminsPlanSessions(DemoAccount account) {
    var answer =
        as(account)
            .body(Map.of("session", RunSteps.session(Map.of())))
            .post(RunSteps.RUNS + "/" + run + "/sessions");

    answer.then().statusCode(403);
  }

  private UUID sessionLesson() {
    return course.lessons().stream()
        .filter(lesson -> lesson.kind() == LessonKind.SESSION)
        .findFirst()
        .orElseThrow()
        .lessonId();
  }

  private Response sessions() {
    return as(DemoAccount.ADMIN).get(RunSteps.RUNS + "/" + run + "/sessions");
  }

  private Response change(String session, int revision, Map<String, ?> otherwise) {
    return as(DemoAccount.ADMIN)
        .body(Map.of("session", RunSteps.session(otherwise), "revision", revision))
        .put(RunSteps.RUNS + "/" + run + "/sessions/" + session);
  }

  private Response remove(String session) {
    return as(DemoAccount.ADMIN).delete(RunSteps.RUNS + "/" + run + "/sessions/" + session);
  }
}
