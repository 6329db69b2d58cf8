package vn.khaitri.testing;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Lesson;
import vn.khaitri.contract.authoring.event.CoursePublished.Terms;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.local.DemoAccount;

/** Courses that are published, runs that an organiser opened, and a learner before them. */
public abstract class PlannedRuns extends ApiTest {
  protected static final String ENROLMENTS = "/api/v1/enrolments";

  protected final RunSteps runs = new RunSteps(this::as);

  @Inject protected CourseRuns courseRuns;
  @Inject protected Topics topics;

  public static Lesson lesson(LessonKind kind, Requirement requirement) {
    return new Lesson(
        UUID.randomUUID(),
        kind,
        "Bài " + kind,
        null,
        PeriodKind.PRACTICE,
        BigDecimal.ONE,
        requirement,
        List.of());
  }

  /** For learners that are sent, with a class session and an examination. */
  public static CoursePublished nominated(List<String> audience, Prerequisite... prerequisites) {
    return course(
        new Terms(
            "", audience, CourseAccess.NOMINATED, null, 0, 45, null, List.of(prerequisites), null));
  }

  public static CoursePublished course(Terms terms) {
    return new CoursePublished(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        "Chuyển đổi số nâng cao",
        "",
        terms,
        List.of(
            PublishedCourses.module(
                "Chuyên đề 1",
                List.of(
                    lesson(LessonKind.SESSION, Requirement.MANDATORY),
                    lesson(LessonKind.QUIZ, Requirement.EXAM)))));
  }

  /** The catalog knows it from here on. */
  protected CoursePublished publish(CoursePublished course) {
    tell(course);
    eventually().until(() -> courseRuns.courseTitle(course.courseId()).isPresent());
    return course;
  }

  /** A run of a course for learners that are sent, into which they may go by themselves. */
  protected String selfEnrolling(CoursePublished course, Map<String, ?> otherwise) {
    var plan = new HashMap<String, Object>(otherwise);
    plan.put("selfEnrolment", true);
    return runs.opened(course.versionId(), plan);
  }

  protected Response enrol(DemoAccount account, String run) {
    return as(account).body(Map.of("runId", run)).post(ENROLMENTS);
  }

  protected Response eligibility(String run) {
    return as(DemoAccount.LEARNER).queryParam("run", run).get(ENROLMENTS + "/eligibility");
  }

  protected UUID idOf(DemoAccount account) {
    return UUID.fromString(as(account).get("/api/v1/me").path("id"));
  }

  /** The person belongs to these groups and no others. */
  protected void choose(DemoAccount account, String... groups) {
    as(account)
        .body(Map.of("codes", List.of(groups)))
        .put("/api/v1/audience-groups/mine")
        .then()
        .statusCode(200);
  }
}
