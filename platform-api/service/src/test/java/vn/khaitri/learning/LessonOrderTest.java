package vn.khaitri.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PublishedCourses;

/** Rules of order and completion, through the API. */
@QuarkusTest
class LessonOrderTest extends EnrolledLearner {
  private static final String LOCKED = "/problems/lesson-locked";

  /** For each lesson of the first module what comes before it. */
  private static final String FIRST = "modules[0].lessons.collect { it.lock?.lessonId }";

  private void enrolIn(int minElectives, CoursePublished.Module... modules) {
    course = stage.course(minElectives, Map.of(), modules);
    runId = enrolIn(course);
  }

  private static CoursePublished.Lesson lesson(LessonKind kind, Requirement requirement) {
    return Stage.lesson(kind, requirement);
  }

  private void tellAttendanceOf(CoursePublished.Lesson lesson) {
    tell(
        new SessionAttended(
            learnerId,
            UUID.fromString(runId),
            lesson.lessonId(),
            UUID.randomUUID(),
            Instant.now()));
  }

  @Test
  void br07ALockedLessonRefusesEveryAct() {
    enrolIn(0, Stage.module(ModuleOrder.SEQUENTIAL, reading, video, quiz));

    var refusals =
        Stream.<Response>of(
            as(DemoAccount.LEARNER).get(path(video)),
            report(video, 0, 10),
            as(DemoAccount.LEARNER).accept("*/*").get(path(video) + "/hls/master.m3u8"),
            as(DemoAccount.LEARNER)
                .body(Map.of("runId", runId, "lessonId", quiz.lessonId()))
                .post("/api/v1/attempts"));

    refusals.forEach(
        refusal ->
            refusal
                .then()
                .statusCode(409)
                .body("type", equalTo(LOCKED))
                .body("detail", containsString("Mở đầu")));
  }

  @Test
  void br07TheProgressSaysWhatIsLockedAndWhatComesFirst() {
    enrolIn(0, Stage.module(ModuleOrder.SEQUENTIAL, reading, video, quiz));

    progress()
        .body("modules[0].order", equalTo("SEQUENTIAL"))
        .body("modules[0].lessons[0].lock", nullValue())
        .body(FIRST, contains(null, id(reading), id(reading)));
  }

  @Test
  void br07ALessonOpensOnceThoseBeforeItAreCompleted() {
    enrolIn(0, Stage.module(ModuleOrder.SEQUENTIAL, reading, video));
    read(reading).then().statusCode(200).body("modules[0].lessons[1].lock", nullValue());

    var opened = lesson(video);

    opened.statusCode(200);
    report(video, 0, 60).then().statusCode(200);
    eventually().untilAsserted(() -> progress().body("percent", equalTo(100)));
  }

  @Test
  void br07ModulesDoNotWaitForEachOther() {
    enrolIn(
        0,
        Stage.module(ModuleOrder.SEQUENTIAL, reading),
        Stage.module(ModuleOrder.SEQUENTIAL, video));

    lesson(video).statusCode(200);
  }

  @Test
  void br06ACourseIsCompleteWithItsLeastNumberOfElectives() {
    var electives =
        Stream.generate(() -> lesson(LessonKind.TEXT, Requirement.ELECTIVE)).limit(3).toList();
    enrolIn(
        1,
        Stage.module(ModuleOrder.FREE, reading),
        Stage.module(ModuleOrder.FREE, electives.toArray(CoursePublished.Lesson[]::new)));
    read(reading).then().body("percent", equalTo(50)).body("missing.electives", equalTo(1));

    var complete = read(electives.get(1)).then();

    complete
        .body("percent", equalTo(100))
        .body("completedAt", notNullValue())
        .body("missing.mandatory", equalTo(0))
        .body("missing.electives", equalTo(0))
        .body("missing.exams", equalTo(0));
    read(electives.getFirst()).then().statusCode(200).body("percent", equalTo(100));
  }

  @Test
  void br06ACourseIsNotCompleteWithoutItsExamination() {
    var exam = lesson(LessonKind.QUIZ, Requirement.EXAM);
    enrolIn(0, Stage.module(ModuleOrder.FREE, reading, exam));

    var withoutExam = read(reading).then();

    withoutExam
        .body("percent", equalTo(50))
        .body("completedAt", nullValue())
        .body("missing.exams", equalTo(1));
  }

  @Test
  void documentsLinksAndPracticeAreCompletedByTheLearnersWord() {
    var lessons =
        Stream.of(LessonKind.DOCUMENT, LessonKind.LINK, LessonKind.PRACTICE)
            .map(kind -> lesson(kind, Requirement.MANDATORY))
            .toList();
    enrolIn(0, Stage.module(ModuleOrder.FREE, lessons.toArray(CoursePublished.Lesson[]::new)));

    lessons.forEach(lesson -> read(lesson).then().statusCode(200));

    progress()
        .body("percent", equalTo(100))
        .body("periodsDone.practice", equalTo(6.0f))
        .body("periods.practice", equalTo(6.0f));
  }

  @Test
  void aClassIsCompletedByAttendanceAndByNothingElse() {
    var session = lesson(LessonKind.SESSION, Requirement.MANDATORY);
    enrolIn(0, Stage.module(ModuleOrder.SEQUENTIAL, reading, session, video));
    lesson(session).statusCode(200).body("classTimes", equalTo(List.of()));
    read(session).then().statusCode(409).body("type", equalTo("/problems/not-completed-by-hand"));

    tellAttendanceOf(session);

    eventually()
        .untilAsserted(
            () -> progress().body("modules[0].lessons.completed", contains(false, true, false)));
    progress().body(FIRST, contains(null, null, id(reading)));
  }

  @Test
  void attendanceBesideTheLessonsCompletesNothing() {
    tell(
        new SessionAttended(
            learnerId, UUID.fromString(runId), null, UUID.randomUUID(), Instant.now()));
    var session = lesson(LessonKind.SESSION, Requirement.MANDATORY);
    enrolIn(0, Stage.module(ModuleOrder.FREE, session));

    tellAttendanceOf(session);

    eventually().untilAsserted(() -> progress().body("percent", equalTo(100)));
  }

  @Test
  void br11WhoIsLearningKeepsTheVersionOfTheRun() {
    read(reading).then().statusCode(200);
    var newer =
        PublishedCourses.version(
            course.courseId(), 2, "Bản mới", List.of(Stage.reading(), Stage.quiz()));

    tell(newer);

    eventually()
        .untilAsserted(
            () ->
                anonymous()
                    .get("/api/v1/catalog/courses/" + course.courseId())
                    .then()
                    .body("title", equalTo("Bản mới")));
    progress()
        .body("courseTitle", equalTo(course.title()))
        .body("percent", equalTo(33))
        .body("modules[0].lessons.lessonId", contains(id(reading), id(video), id(quiz)));
    lesson(quiz).statusCode(200);
  }
}
