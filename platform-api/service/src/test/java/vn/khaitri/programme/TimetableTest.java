package vn.khaitri.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.ProgrammeSteps.PROGRAMMES;
import static vn.khaitri.testing.ProgrammeSteps.description;
import static vn.khaitri.testing.ProgrammeSteps.module;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.ProgrammeSteps;

/** Periods on working days; the small programme has 2 days of 5. */
@QuarkusTest
class TimetableTest extends ApiTest {
  private final ProgrammeSteps steps = new ProgrammeSteps(this::as);

  private Response write(
      String programme, int day, int from, int to, @Nullable SlotSubject subject, int revision) {
    return as(INSTRUCTOR)
        .body(new WriteSlots(day, from, to, subject, revision))
        .put(PROGRAMMES + programme + "/timetable/slots");
  }

  private Response layOut(String programme, int revision) {
    return as(INSTRUCTOR)
        .body(Map.of("revision", revision))
        .post(PROGRAMMES + programme + "/timetable/layout");
  }

  @Test
  void periodsAreGivenAndFreedByHand() {
    var programme = steps.draft();
    var subject = new SlotSubject(1, PeriodKind.THEORY, "1.2");

    var given = write(programme, 1, 2, 3, subject, 1).then();
    var freed = write(programme, 1, 3, 3, null, 2).then();

    given
        .statusCode(200)
        .body("cells.size()", equalTo(10))
        .body("cells[0].subject", nullValue())
        .body("cells[1].subject.module", equalTo(1))
        .body("cells[2].subject.topic", equalTo("1.2"))
        .body("modules[0].scheduled.theory", equalTo(2));
    freed.body("cells[2].subject", nullValue()).body("revision", equalTo(3));
  }

  @Test
  void daysAreSwapped() {
    var programme = steps.draft();
    layOut(programme, 1);

    var swapped =
        as(INSTRUCTOR)
            .body(new SwapDays(1, 2, 2))
            .post(PROGRAMMES + programme + "/timetable/swap")
            .then();

    swapped.statusCode(200).body("cells.subject.module", contains(1, 2, 2, 2, 2, 1, 1, 1, 1, 1));
  }

  @Test
  void slotsOutsideTheDaysAndUnknownModulesAreRefused() {
    var programme = steps.draft();
    var unknown = new SlotSubject(3, PeriodKind.THEORY, null);

    var refusal = write(programme, 3, 1, 6, unknown, 1).then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/slots-not-fitting"))
        .body("errors.pointer", contains("/day", "/to", "/subject/module"))
        .body(
            "errors.message",
            contains(
                "Số 3 nằm ngoài thời khoá biểu: chỉ từ 1 đến 2.",
                "Số 6 nằm ngoài thời khoá biểu: chỉ từ 1 đến 5.",
                "Chương trình không có chuyên đề 3."));
  }

  @Test
  void whatAnotherTabChangedMeanwhileIsNotWrittenOver() {
    var programme = steps.draft();
    layOut(programme, 1).then().statusCode(200);

    assertEquals(409, layOut(programme, 1).statusCode());
    assertEquals(409, write(programme, 1, 1, 1, null, 1).statusCode());
  }

  @Test
  void aBegunTimetableThatDiffersBlocksHandingIn() {
    var programme = steps.draft();
    layOut(programme, 1);
    write(programme, 2, 5, 5, null, 2);

    var refusal = steps.submit(programme).then();

    refusal
        .statusCode(409)
        .body("errors.pointer", contains("/timetable/modules/1/practice"))
        .body(
            "errors.message",
            contains("Thời khoá biểu xếp 2 tiết thực hành cho chuyên đề 2, khung nêu 3."));
  }

  @Test
  void moreThanTheDaysHoldIsNotLaidOut() {
    var programme = steps.draft();
    as(INSTRUCTOR)
        .body(new WriteProgrammeModule(module("Ba", 0, 1, 1), 1))
        .post(PROGRAMMES + programme + "/modules");

    var refusal = layOut(programme, 2).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/timetable-too-short"))
        .body(
            "detail",
            equalTo("Các chuyên đề cần 11 tiết, số ngày và số tiết mỗi ngày chỉ cho 10 tiết."));
  }

  @Test
  void daysInUseAreNotCutOff() {
    var programme = steps.draft();
    layOut(programme, 1);

    var refusal =
        as(INSTRUCTOR)
            .body(
                new DescribeProgramme(
                    description("Khung"),
                    new ProgrammeFigures(1, 5, null, null, 3, 7, 10),
                    ProgrammeRules.USUAL,
                    2))
            .put(PROGRAMMES + programme)
            .then();

    refusal.statusCode(400).body("errors.pointer", contains("/figures/workingDays"));
  }

  @Test
  void anIssuedTimetableIsEveryonesToReadAndNobodysToChange() {
    var programme = steps.draft();
    layOut(programme, 1);
    assertEquals(404, as(LEARNER).get(PROGRAMMES + programme + "/timetable").statusCode());

    steps.bringOut(programme);

    as(LEARNER)
        .get(PROGRAMMES + programme + "/timetable")
        .then()
        .statusCode(200)
        .body("editable", equalTo(false))
        .body("cells.size()", equalTo(10));
    layOut(programme, 2)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/programme-not-editable"));
    assertEquals(
        404,
        as(ADMIN)
            .body(new SwapDays(1, 2, 2))
            .post(PROGRAMMES + programme + "/timetable/swap")
            .statusCode());
  }
}
