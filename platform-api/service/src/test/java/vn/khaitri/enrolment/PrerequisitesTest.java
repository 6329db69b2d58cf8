package vn.khaitri.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PlannedRuns;

/** What a course asks for has to be there, wherever and in whatever order it was attained. */
@QuarkusTest
class PrerequisitesTest extends PlannedRuns {
  private CoursePublished base;
  private UUID learner;

  @Inject OnRequirementsMet onRequirementsMet;
  @Inject OnAssessmentPassed onAssessmentPassed;

  @BeforeEach
  void publishABase() {
    base = publish(nominated(List.of()));
    learner = idOf(DemoAccount.LEARNER);
  }

  @Test
  void theCourseBeforeHasToBeCompleted() {
    var run = asking(completion());

    eligibility(run)
        .then()
        .body("mayEnrol", equalTo(false))
        .body("prerequisites.satisfied", contains(false))
        .body("prerequisites.sentence", contains("Hoàn thành khoá học «Chuyển đổi số nâng cao»."))
        .body("prerequisites.missing", contains("Bạn chưa hoàn thành khoá học này."))
        .body("prerequisites.courseId", contains(base.courseId().toString()));
    enrol(DemoAccount.LEARNER, run)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/prerequisites-missing"))
        .body("errors.message", contains("Hoàn thành khoá học «Chuyển đổi số nâng cao»."));

    tell(new RequirementsMet(learner, UUID.randomUUID(), base.courseId(), Instant.now()));

    eventually().untilAsserted(() -> eligibility(run).then().body("mayEnrol", equalTo(true)));
    eligibility(run)
        .then()
        .body("prerequisites.satisfied", contains(true))
        .body("prerequisites.missing", contains(nullValue()));
    enrol(DemoAccount.LEARNER, run).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"79, false", "80, true"})
  void theExaminationOfACourseHasToReachItsPercent(int percent, boolean taken) {
    var run = asking(score(80));
    var exam = runs.opened(base.versionId(), Map.of());

    passed(exam, lesson(Requirement.EXAM), percent);

    eligibility(run)
        .then()
        .body("mayEnrol", equalTo(taken))
        .body(
            "prerequisites.sentence",
            contains("Đạt từ 80% bài thi của khoá học «Chuyển đổi số nâng cao»."))
        .body(
            "prerequisites[0].missing",
            taken ? nullValue() : equalTo("Kết quả cao nhất của bạn là 79%."));
  }

  @Test
  void theBestResultStandsInWhateverOrderTheyCome() {
    var run = asking(score(80));
    var exam = runs.opened(base.versionId(), Map.of());

    passed(exam, lesson(Requirement.EXAM), 90);
    passed(exam, lesson(Requirement.EXAM), 60);
    passed(exam, lesson(Requirement.EXAM), 90);

    eligibility(run).then().body("mayEnrol", equalTo(true));
  }

  @Test
  void aQuizThatIsNoExaminationDoesNotCount() {
    var run = asking(score(50));
    var exam = runs.opened(base.versionId(), Map.of());

    passed(exam, lesson(Requirement.MANDATORY), 100);

    eligibility(run)
        .then()
        .body("mayEnrol", equalTo(false))
        .body("prerequisites.missing", contains("Bạn chưa đạt bài thi của khoá học này."));
  }

  @Test
  void completionsHeardTwiceAreOne() {
    var run = asking(completion());
    var met = new RequirementsMet(learner, UUID.randomUUID(), base.courseId(), Instant.now());

    inTransaction(() -> onRequirementsMet.on(met));
    inTransaction(() -> onRequirementsMet.on(met));

    eligibility(run).then().body("mayEnrol", equalTo(true));
  }

  @Test
  void aDayHasToCome() {
    var run =
        asking(
            new Prerequisite(
                Prerequisite.Kind.NOT_BEFORE, null, null, LocalDate.of(2099, 1, 2), null));

    eligibility(run)
        .then()
        .body("prerequisites.sentence", contains("Học từ ngày 02/01/2099."))
        .body("prerequisites.missing", contains("Chưa đến ngày này."));
    enrol(DemoAccount.LEARNER, run).then().statusCode(409);
  }

  @Test
  void aGroupHasToBeThePersons() {
    var run = asking(new Prerequisite(Prerequisite.Kind.AUDIENCE, null, null, null, "2022-đ"));
    eligibility(run)
        .then()
        .body("mayEnrol", equalTo(false))
        .body("prerequisites[0].missing", containsString("chưa chọn nhóm đối tượng"));

    choose(DemoAccount.LEARNER, "2022-đ");

    eligibility(run).then().body("mayEnrol", equalTo(true));
    choose(DemoAccount.LEARNER);
  }

  @Test
  void allThatIsMissingIsNamed() {
    var run = asking(completion(), score(70));

    enrol(DemoAccount.LEARNER, run)
        .then()
        .statusCode(409)
        .body(
            "errors.message",
            contains(
                "Hoàn thành khoá học «Chuyển đổi số nâng cao».",
                "Đạt từ 70% bài thi của khoá học «Chuyển đổi số nâng cao»."));
  }

  private Prerequisite completion() {
    return new Prerequisite(Prerequisite.Kind.COMPLETION, base.courseId(), null, null, null);
  }

  private Prerequisite score(int percent) {
    return new Prerequisite(Prerequisite.Kind.SCORE, base.courseId(), percent, null, null);
  }

  private String asking(Prerequisite... asked) {
    return selfEnrolling(publish(nominated(List.of(), asked)), Map.of());
  }

  private UUID lesson(Requirement requirement) {
    return base.lessons().stream()
        .filter(lesson -> lesson.requirement() == requirement)
        .findFirst()
        .orElseThrow()
        .lessonId();
  }

  private void passed(String run, UUID lesson, int percent) {
    inTransaction(
        () ->
            onAssessmentPassed.on(
                new AssessmentPassed(
                    learner, UUID.fromString(run), lesson, percent, Instant.now())));
  }
}
