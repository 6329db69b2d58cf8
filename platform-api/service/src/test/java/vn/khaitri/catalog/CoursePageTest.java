package vn.khaitri.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CourseWithdrawn;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.contract.enrolment.event.LearnerWithdrew;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.Versions;

/** What the page of a course says to whoever thinks of learning it. */
@QuarkusTest
class CoursePageTest extends ApiTest {
  private final RunSteps runs = new RunSteps(this::as);

  @Test
  void itShowsModulesPeriodsAndAudience() {
    var course = handle(Versions.nominated(List.of("2022-đ")));

    var page = page(course);

    page.body("versionId", equalTo(course.versionId().toString()))
        .body("field", equalTo("Dữ liệu số"))
        .body("access", equalTo("NOMINATED"))
        .body("periods.theory", equalTo(2.5f))
        .body("periods.practice", equalTo(4.25f))
        .body("modules.title", contains("Nhận thức", "Thực hành"))
        .body("modules[0].lessons.kind", contains("TEXT", "VIDEO"))
        .body("modules[1].lessons.kind", contains("SESSION", "QUIZ"))
        .body("modules[1].lessons.requirement", contains("MANDATORY", "EXAM"))
        .body("audience.code", contains("2022-đ"))
        .body("audience.name", contains("Nhân sự chuyển đổi số của UBND cấp xã."))
        .body("runs", hasSize(0));
  }

  @Test
  void onlyReadingsOfOpenCoursesCanBePreviewed() {
    var open = handle(Versions.open());
    var nominated = handle(Versions.nominated(List.of()));

    var openPage = page(open);
    var nominatedPage = page(nominated);

    openPage.body("modules.lessons.flatten().preview", contains(true, false, false, false));
    nominatedPage.body("modules.lessons.flatten().preview", contains(false, false, false, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | Hoàn thành khoá học «%1$s». | Đạt từ 80%% bài thi của khoá học «%1$s»."
            + " | Học từ ngày 09/03/2027. | Thuộc đối tượng: Nhân sự chuyển đổi số của UBND cấp xã.",
        "en | Complete the course “%1$s”. | Reach 80%% or more in the examination of the course “%1$s”."
            + " | Learn from 9 Mar 2027 on. | Belong to the group: Nhân sự chuyển đổi số của UBND cấp xã."
      })
  void prerequisitesAreSentencesInTheCallersLanguage(
      String language, String completion, String score, String date, String group) {
    var base = handle(Versions.open());
    var course =
        handle(
            Versions.nominated(
                List.of(),
                new Prerequisite(Prerequisite.Kind.COMPLETION, base.courseId(), null, null, null),
                new Prerequisite(Prerequisite.Kind.SCORE, base.courseId(), 80, null, null),
                new Prerequisite(
                    Prerequisite.Kind.NOT_BEFORE, null, null, LocalDate.of(2027, 3, 9), null),
                new Prerequisite(Prerequisite.Kind.AUDIENCE, null, null, null, "2022-đ")));

    var page =
        anonymous()
            .header("Accept-Language", language)
            .get("/api/v1/catalog/courses/" + course.courseId())
            .then();

    page.body(
        "prerequisites",
        contains(completion.formatted(base.title()), score.formatted(base.title()), date, group));
  }

  @Test
  void runsShowTheirDatesUnitAndWaveTheEarliestFirst() {
    var course = handle(Versions.nominated(List.of()));
    var later =
        runs.opened(
            course.versionId(),
            Map.of("name", "Lớp sau", "startsAt", RunSteps.days(10), "wave", "đợt 02"));
    var sooner =
        runs.opened(
            course.versionId(),
            Map.of("name", "Lớp trước", "unitId", runs.province(0), "seats", 30));
    runs.planned(course.versionId(), Map.of("name", "Chưa mở"));
    runs.opened(
        course.versionId(),
        Map.of("startsAt", RunSteps.days(-9), "endsAt", RunSteps.days(-1), "name", "Đã qua"));

    var page = page(course);

    page.body("runs.runId", contains(sooner, later))
        .body("runs.wave", contains("đợt 01", "đợt 02"))
        .body("runs.mode", contains("BLENDED", "BLENDED"))
        .body("runs[0].seats", equalTo(30))
        .body("runs[0].seatsLeft", equalTo(30))
        .body("runs[1].seats", nullValue())
        .body("runs[1].unitName", equalTo("Việt Nam"));
  }

  @Test
  void seatsAreCountedAsEnrolmentTellsInWhateverOrder() {
    var course = handle(Versions.nominated(List.of()));
    var run = UUID.fromString(runs.opened(course.versionId(), Map.of("seats", 2)));
    var first = enrolled(run, course, 10);
    var second = enrolled(run, course, 10);

    handle(first);
    handle(first);
    handle(withdrew(second, 11));
    handle(second);

    page(course).body("runs[0].seatsLeft", equalTo(1));
  }

  @Test
  void aWithdrawnVersionLeavesTheListAndItsRunsTakeNobody() {
    var course = handle(Versions.open());
    var run = runs.opened(course.versionId(), Map.of());
    var planned = runs.planned(course.versionId(), Map.of());

    withdraw(course);

    anonymous().get("/api/v1/catalog/courses/" + course.courseId()).then().statusCode(404);
    as(DemoAccount.ADMIN).get(RunSteps.RUNS + "/" + run).then().body("state", equalTo("CLOSED"));
    runs.act(planned, "opening")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/version-withdrawn"));
    runs.planRun(course.versionId(), Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/version-withdrawn"));
  }

  @Test
  void aWithdrawalThatComesBeforeItsPublicationCountsAllTheSame() {
    var course = Versions.open();
    withdraw(course);

    handle(course);

    anonymous().get("/api/v1/catalog/courses/" + course.courseId()).then().statusCode(404);
  }

  @Test
  void anOldVersionDoesNotReturnWhenTheNewOneIsWithdrawn() {
    var first = Versions.open();
    var second = handle(Versions.after(first));
    withdraw(second);

    handle(first);

    anonymous().get("/api/v1/catalog/courses/" + first.courseId()).then().statusCode(404);
  }

  @Test
  void aLaterVersionListsAWithdrawnCourseAgain() {
    var first = handle(Versions.open());
    withdraw(first);

    var second = handle(Versions.after(first));

    page(second).body("version", equalTo(2)).body("runs", hasSize(1));
  }

  private static LearnerEnrolled enrolled(UUID run, CoursePublished course, long second) {
    return new LearnerEnrolled(
        UUID.randomUUID(),
        UUID.randomUUID(),
        run,
        course.courseId(),
        Instant.ofEpochSecond(second));
  }

  private static LearnerWithdrew withdrew(LearnerEnrolled enrolled, long second) {
    return new LearnerWithdrew(
        enrolled.enrolmentId(),
        enrolled.learnerId(),
        enrolled.runId(),
        Instant.ofEpochSecond(second));
  }

  private void withdraw(CoursePublished course) {
    handle(new CourseWithdrawn(course.courseId(), course.versionId(), course.version()));
  }

  private ValidatableResponse page(CoursePublished course) {
    return anonymous().get("/api/v1/catalog/courses/" + course.courseId()).then().statusCode(200);
  }
}
