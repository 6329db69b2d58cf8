package vn.khaitri.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.RunSteps;

/** A run that an organiser planned, with dates and classes. */
@QuarkusTest
class PlannedRunTest extends EnrolledLearner {
  private final RunSteps runs = new RunSteps(this::as);

  private void enrolInAPlannedRun(Map<String, ?> plan) {
    runId = runs.opened(course.versionId(), plan);
    enrol(runId).then().statusCode(200);
  }

  @Test
  void beforeItsFirstDayNoLessonOpens() {
    enrolInAPlannedRun(Map.of("startsAt", RunSteps.days(2)));

    var refusal = lesson(reading);

    refusal.statusCode(409).body("type", equalTo("/problems/run-not-begun"));
    read(reading).then().statusCode(409);
    report(video, 0, 10).then().statusCode(409);
    as(DemoAccount.LEARNER)
        .body(Map.of("runId", runId, "lessonId", quiz.lessonId()))
        .post("/api/v1/attempts")
        .then()
        .statusCode(409);
    progress().statusCode(200).body("phase", equalTo("NOT_BEGUN"));
  }

  @Test
  void afterItsLastDayLessonsAreShownAndNothingCounts() {
    enrolInAPlannedRun(Map.of());
    read(reading).then().body("percent", equalTo(33));
    runs.change(runId, 1, Map.of("startsAt", RunSteps.days(-9), "endsAt", RunSteps.days(-1)))
        .then()
        .statusCode(200);

    var refusal = report(video, 0, 10).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/run-ended"))
        .body("detail", containsString("/20"));
    read(reading).then().statusCode(409);
    lesson(video).statusCode(200);
    progress().body("phase", equalTo("ENDED")).body("percent", equalTo(33));
  }

  @Test
  void aClassTellsWhenAndWhereItIs() {
    var session = Stage.lesson(LessonKind.SESSION, Requirement.MANDATORY);
    course = stage.course(0, Map.of(), Stage.module(ModuleOrder.FREE, session));
    enrolIn(course);
    enrolInAPlannedRun(Map.of());
    runs.plannedSession(
        runId, Map.of("lessonId", session.lessonId(), "lecturer", "Giảng viên mời"));
    runs.plannedSession(runId, Map.of());

    var lesson = lesson(session);

    lesson
        .statusCode(200)
        .body("classTimes", hasSize(1))
        .body("classTimes[0].venues", contains("Hội trường xã"))
        .body("classTimes[0].lecturer", equalTo("Giảng viên mời"));
  }
}
