package vn.khaitri.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.ProgrammeSteps.DECISION;
import static vn.khaitri.testing.ProgrammeSteps.PROGRAMMES;
import static vn.khaitri.testing.ProgrammeSteps.code;
import static vn.khaitri.testing.ProgrammeSteps.figures;
import static vn.khaitri.testing.ProgrammeSteps.module;
import static vn.khaitri.testing.ProgrammeSteps.small;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.contract.programme.event.ProgrammeIssued;
import vn.khaitri.contract.programme.event.ProgrammeWithdrawn;
import vn.khaitri.shared.Vietnam;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.ProgrammeSteps;
import vn.khaitri.testing.Topics;

/** A programme on its way from draft to issue and on. */
@QuarkusTest
class ProgrammeLifeTest extends ApiTest {
  private static final int HANDS = 8;

  @Inject Programmes programmes;
  @Inject EntityManager database;
  @Inject Topics topics;
  @Inject Clock clock;

  private final ProgrammeSteps steps = new ProgrammeSteps(this::as);

  private String issued() {
    var programme = steps.draft();
    steps.bringOut(programme);
    return programme;
  }

  private String successor(String programme) {
    return as(INSTRUCTOR)
        .post(PROGRAMMES + programme + "/successor")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Response withdraw(String programme, String reason) {
    return as(ADMIN).body(Map.of("reason", reason)).post(PROGRAMMES + programme + "/withdrawal");
  }

  private static IssueProgramme decision(String number, LocalDate day, LocalDate reviewDue) {
    return new IssueProgramme(number, day, "Nguyễn Thị Mẫu", "Giám đốc (demo)", reviewDue);
  }

  @Test
  void br10FromDraftToIssueWithDecisionDateAndSigner() {
    var programme = steps.approve();

    var issued = steps.issue(APPRAISER, programme, DECISION).then();

    issued
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("issue.decisionNumber", equalTo("12/QĐ-DEMO"))
        .body("issue.decisionDate", equalTo("2026-01-15"))
        .body("issue.signerName", equalTo("Nguyễn Thị Mẫu"))
        .body("issue.signerTitle", equalTo("Giám đốc (demo)"));
    as(LEARNER)
        .get(PROGRAMMES + programme)
        .then()
        .statusCode(200)
        .body("appraisalComment", nullValue());
    as(LEARNER).get(PROGRAMMES + "?size=100").then().body("items.id", hasItem(programme));
  }

  @Test
  void br01SumsThatDifferBlockHandingInAndAreAllNamed() {
    var draft = small(code());
    var programme =
        steps.draft(
            new DraftProgramme(
                draft.code(),
                draft.description(),
                figures(4, 7, 12),
                draft.rules(),
                List.of(module("Một", 2, 4, 7), module("Hai", 1, 3, 4))));

    var refusal = steps.submit(programme).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/programme-incomplete"))
        .body(
            "errors.pointer",
            contains(
                "/modules/0/total",
                "/figures/theoryPeriods",
                "/figures/totalPeriods",
                "/figures/totalPeriods",
                "/figures/totalPeriods"))
        .body(
            "errors.message",
            contains(
                "Chuyên đề 1: khung nêu tổng 7 tiết, lý thuyết và thực hành cộng lại là 6.",
                "Khung nêu 4 tiết lý thuyết, các chuyên đề cộng lại là 3.",
                "Khung nêu tổng 12 tiết, tổng của các chuyên đề cộng lại là 11.",
                "Khung nêu tổng 12 tiết, lý thuyết và thực hành của khung cộng lại là 11.",
                "Tổng 12 tiết không xếp đủ: số ngày và số tiết mỗi ngày chỉ cho 10 tiết."));
  }

  @Test
  void aReturnedProgrammeIsChangedAndHandedInAgain() {
    var programme = steps.handIn();

    steps.appraise(APPRAISER, programme, "REQUEST_CHANGES", "Thêm nội dung").then().statusCode(200);

    as(INSTRUCTOR)
        .get(PROGRAMMES + programme)
        .then()
        .body("state", equalTo("CHANGES_REQUESTED"))
        .body("appraisalComment", equalTo("Thêm nội dung"));
    as(INSTRUCTOR)
        .body(new WriteProgrammeModule(module("Một", 2, 4, 6, "1.1", "1.2", "1.3"), 1))
        .put(PROGRAMMES + programme + "/modules/1")
        .then()
        .statusCode(200);
    steps.submit(programme).then().statusCode(200);
  }

  @Test
  void aProgrammeIsReturnedOnlyWithWords() {
    var programme = steps.handIn();

    var refusal = steps.appraise(APPRAISER, programme, "REQUEST_CHANGES", " ").then();

    refusal.statusCode(400).body("errors.pointer", contains("/comment"));
  }

  @Test
  void whoDraftsNeitherAppraisesNorIssuesNorWithdraws() {
    String programme = as(ADMIN).body(small(code())).post(PROGRAMMES).then().extract().path("id");
    as(ADMIN).post(PROGRAMMES + programme + "/submission").then().statusCode(200);

    steps
        .appraise(ADMIN, programme, "APPROVE", "")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/own-programme"));
    steps.appraise(APPRAISER, programme, "APPROVE", "").then().statusCode(200);
    assertEquals(403, steps.issue(ADMIN, programme, DECISION).statusCode());
    steps.issue(APPRAISER, programme, DECISION).then().statusCode(200);
    assertEquals(403, withdraw(programme, "Sai").statusCode());
  }

  @Test
  void theDatabaseRefusesADrafterWhoAppraises() {
    var programme = steps.handIn();

    assertRefused(
        "update programme.programme set appraiser_id = drafter_id where id = :id", programme);
  }

  @Test
  void anInstructorDoesNotAppraise() {
    var programme = steps.handIn();

    assertEquals(403, steps.appraise(INSTRUCTOR, programme, "APPROVE", "").statusCode());
    assertEquals(403, steps.issue(INSTRUCTOR, programme, DECISION).statusCode());
  }

  @Test
  void ofTwoAppraisersAtOnceTheSecondIsRefused() throws Exception {
    var programme = steps.handIn();
    var appraisers = List.of(APPRAISER, ADMIN).iterator();

    var statuses =
        AtOnce.statuses(
            2,
            () -> {
              var appraiser = next(appraisers);
              return steps.appraise(appraiser, programme, "APPROVE", "").statusCode();
            });

    assertEquals(Map.of(200, 1L, 409, 1L), statuses);
  }

  private static synchronized <T> T next(java.util.Iterator<T> iterator) {
    return iterator.next();
  }

  @Test
  void ofManyDecisionsAtOnceOneCounts() throws Exception {
    var programme = steps.approve();

    var statuses =
        AtOnce.statuses(HANDS, () -> steps.issue(ADMIN, programme, DECISION).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void nothingIsIssuedBeforeItIsAppraised() {
    var programme = steps.handIn();

    var refusal = steps.issue(ADMIN, programme, DECISION).then();

    refusal.statusCode(409).body("type", equalTo("/problems/programme-step"));
  }

  @Test
  void br10ADecisionHasANumberAndASigner() {
    var programme = steps.approve();

    var refusal =
        as(ADMIN)
            .body(
                Map.of(
                    "decisionNumber", " ",
                    "decisionDate", "2026-01-15",
                    "signerName", "",
                    "signerTitle", "Giám đốc (demo)"))
            .post(PROGRAMMES + programme + "/issue")
            .then();

    refusal.statusCode(400).body("errors.pointer", contains("/decisionNumber", "/signerName"));
  }

  @Test
  void br10ADecisionIsNotSignedTomorrow() {
    var programme = steps.approve();
    var today = Vietnam.today(clock);

    var refusal = steps.issue(ADMIN, programme, decision("1", today.plusDays(1), null)).then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/decision-in-future"))
        .body("errors.pointer", contains("/decisionDate"));
    assertEquals(200, steps.issue(ADMIN, programme, decision("1", today, null)).statusCode());
  }

  @Test
  void br11AnIssuedProgrammeIsReviewedWithinAYearUnlessSaidOtherwise() {
    var programme = steps.approve();
    var today = Vietnam.today(clock);

    steps
        .issue(ADMIN, programme, decision("1", today, null))
        .then()
        .body("reviewDue", equalTo(today.plusMonths(12).toString()));
    var changed =
        as(APPRAISER)
            .body(Map.of("date", today.plusDays(3).toString()))
            .put(PROGRAMMES + programme + "/review-due")
            .then();

    changed.statusCode(200).body("reviewDue", equalTo(today.plusDays(3).toString()));
    assertTrue(due(programme, today.plusDays(3)));
    assertFalse(due(programme, today.plusDays(2)));
    as(APPRAISER)
        .body(Map.of("date", today.minusDays(1).toString()))
        .put(PROGRAMMES + programme + "/review-due")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/date"));
  }

  private boolean due(String programme, LocalDate until) {
    return programmes.dueForReview(until).stream()
        .anyMatch(due -> due.programmeId().toString().equals(programme));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update programme.revision set name = 'khác' where programme_id = :id",
        "delete from programme.module where revision_id in"
            + " (select id from programme.revision where programme_id = :id)",
        "update programme.issue set decision_number = 'khác' where programme_id = :id",
        "delete from programme.issue where programme_id = :id",
        "update programme.programme set code = 'khác' where id = :id",
        "delete from programme.programme where id = :id"
      })
  void theDatabaseKeepsWhatWasIssued(String statement) {
    assertRefused(statement, issued());
  }

  private void assertRefused(String statement, String programme) {
    assertThrows(
        org.hibernate.HibernateException.class,
        () ->
            inTransaction(
                () ->
                    database
                        .createNativeQuery(statement)
                        .setParameter("id", UUID.fromString(programme))
                        .executeUpdate()));
  }

  @Test
  void anIssuedProgrammeIsNotChangedButSucceeded() {
    var programme = issued();

    var refusal =
        as(INSTRUCTOR)
            .body(new WriteProgrammeModule(module("Ba", 1, 0, 1), 1))
            .post(PROGRAMMES + programme + "/modules")
            .then();
    var successor = successor(programme);

    refusal.statusCode(409).body("type", equalTo("/problems/programme-not-editable"));
    as(INSTRUCTOR)
        .get(PROGRAMMES + successor)
        .then()
        .body("version", equalTo(2))
        .body("state", equalTo("DRAFT"))
        .body("predecessorId", equalTo(programme))
        .body("modules.title", contains("Chuyên đề một", "Chuyên đề hai"));
    as(INSTRUCTOR).get(PROGRAMMES + programme).then().body("state", equalTo("ISSUED"));
  }

  @Test
  void anIssuedSuccessorReplacesItsPredecessor() {
    var programme = issued();
    var successor = successor(programme);

    steps.bringOut(successor);

    as(LEARNER)
        .get(PROGRAMMES + programme)
        .then()
        .body("state", equalTo("REPLACED"))
        .body("replacedById", equalTo(successor));
    eventually()
        .until(
            () ->
                topics.published(ProgrammeIssued.class).stream()
                    .anyMatch(
                        told ->
                            told.programmeId().toString().equals(successor)
                                && told.version() == 2
                                && UUID.fromString(programme).equals(told.replacedId())
                                && told.audienceGroups().equals(List.of("2022-đ"))));
  }

  @Test
  void anEarlierVersionIsNotIssuedOverALaterOne() {
    var programme = issued();
    var second = successor(programme);
    var third = successor(programme);
    steps.bringOut(third);
    steps.submit(second).then().statusCode(200);
    steps.appraise(APPRAISER, second, "APPROVE", "").then().statusCode(200);

    var refusal = steps.issue(ADMIN, second, DECISION).then();

    refusal.statusCode(409).body("type", equalTo("/problems/later-version-issued"));
  }

  @Test
  void onlyAnIssuedProgrammeHasASuccessor() {
    var programme = steps.handIn();

    var refusal = as(INSTRUCTOR).post(PROGRAMMES + programme + "/successor").then();

    refusal.statusCode(409).body("type", equalTo("/problems/programme-step"));
  }

  @Test
  void br10AWithdrawalHasAReason() {
    var programme = issued();

    assertEquals(400, withdraw(programme, " ").statusCode());
    var withdrawn = withdraw(programme, "Văn bản gốc hết hiệu lực").then();

    withdrawn
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawal.reason", equalTo("Văn bản gốc hết hiệu lực"));
    assertEquals(409, withdraw(programme, "Lần nữa").statusCode());
    eventually()
        .until(
            () ->
                topics
                    .published(ProgrammeWithdrawn.class)
                    .contains(new ProgrammeWithdrawn(UUID.fromString(programme))));
  }

  @Test
  void othersFindTheFrameworkBehindTheFace() {
    var programme = UUID.fromString(steps.draft());

    var framework = programmes.find(programme).orElseThrow();

    assertEquals(
        List.of(
            new Framework.Module(
                1,
                "Chuyên đề một",
                BigDecimal.valueOf(2),
                BigDecimal.valueOf(4),
                List.of("1.1", "1.2")),
            new Framework.Module(
                2, "Chuyên đề hai", BigDecimal.valueOf(1), BigDecimal.valueOf(3), List.of("2.1"))),
        framework.modules());
    assertEquals(BigDecimal.valueOf(10), framework.sums().total());
    assertEquals(Map.of(programme, framework.name()), programmes.titles(List.of(programme)));
    assertFalse(programmes.isReadableBy(programme, UUID.randomUUID(), true));
    assertFalse(programmes.isReadableBy(UUID.randomUUID(), UUID.randomUUID(), true));
  }
}
