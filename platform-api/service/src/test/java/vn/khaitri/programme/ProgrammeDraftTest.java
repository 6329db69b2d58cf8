package vn.khaitri.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.ProgrammeSteps.PROGRAMMES;
import static vn.khaitri.testing.ProgrammeSteps.code;
import static vn.khaitri.testing.ProgrammeSteps.description;
import static vn.khaitri.testing.ProgrammeSteps.figures;
import static vn.khaitri.testing.ProgrammeSteps.module;
import static vn.khaitri.testing.ProgrammeSteps.small;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.ProgrammeSteps;

/** A programme at its drafter's desk. */
@QuarkusTest
class ProgrammeDraftTest extends ApiTest {
  private static final int HANDS = 8;

  private final ProgrammeSteps steps = new ProgrammeSteps(this::as);

  private Response addModule(String programme, int revision) {
    return as(INSTRUCTOR)
        .body(new WriteProgrammeModule(module("Chuyên đề ba", 1, 0, 1, "3.1"), revision))
        .post(PROGRAMMES + programme + "/modules");
  }

  private Response describe(String programme, String name, int revision) {
    return as(INSTRUCTOR)
        .body(
            new DescribeProgramme(
                description(name), figures(4, 7, 11), ProgrammeRules.USUAL, revision))
        .put(PROGRAMMES + programme);
  }

  private Response restore(String programme, int to, int revision) {
    return as(INSTRUCTOR)
        .body(Map.of("to", to, "revision", revision))
        .post(PROGRAMMES + programme + "/restoration");
  }

  @Test
  void whatIsLeftOutIsAsUsual() {
    var request =
        Map.of(
            "code",
            code(),
            "description",
            description("Khung"),
            "figures",
            Map.of(
                "workingDays", 13,
                "periodsPerDay", 8,
                "theoryPeriods", 56,
                "practicePeriods", 48,
                "totalPeriods", 104),
            "modules",
            List.of());

    var view = as(INSTRUCTOR).body(request).post(PROGRAMMES).then();

    view.statusCode(201)
        .body("state", equalTo("DRAFT"))
        .body("version", equalTo(1))
        .body("own", equalTo(true))
        .body("figures.minutesPerPeriod", equalTo(45))
        .body("figures.maxPeriodsPerDay", equalTo(8))
        .body("rules.ratioPolicy", equalTo("MAX30_MIN70"))
        .body("rules.minElectives", equalTo(0))
        .body("rules.moduleOrder", equalTo("SEQUENTIAL"))
        .body("rules.examRequired", equalTo(true));
  }

  @Test
  void br01ADraftMayHoldSumsThatDiffer() {
    var draft = small(code());

    var view =
        as(ADMIN)
            .body(
                new DraftProgramme(
                    draft.code(),
                    draft.description(),
                    figures(9, 9, 9),
                    draft.rules(),
                    draft.modules()))
            .post(PROGRAMMES)
            .then();

    view.statusCode(201)
        .body("figures.theoryPeriods", equalTo(9))
        .body("sums.theory", equalTo(3))
        .body("sums.practice", equalTo(7))
        .body("sums.total", equalTo(10));
  }

  @Test
  void aDraftIsItsDraftersAlone() {
    var programme = steps.draft();

    assertEquals(404, as(ADMIN).get(PROGRAMMES + programme).statusCode());
    assertEquals(404, as(APPRAISER).get(PROGRAMMES + programme).statusCode());
    assertEquals(404, as(LEARNER).get(PROGRAMMES + programme).statusCode());
    as(ADMIN).get(PROGRAMMES + "?size=100").then().body("items.id", not(hasItem(programme)));
    as(INSTRUCTOR).get(PROGRAMMES + "?size=100").then().body("items.id", hasItem(programme));
    assertEquals(
        404,
        as(ADMIN)
            .body(new WriteProgrammeModule(module("Ba", 1, 0, 1), 1))
            .post(PROGRAMMES + programme + "/modules")
            .statusCode());
  }

  @Test
  void br12ADraftIsOpenedForCommentAndClosedAgain() {
    var programme = steps.draft();

    steps.share(programme, true).then().statusCode(200).body("state", equalTo("DRAFT"));
    as(APPRAISER).get(PROGRAMMES + programme).then().statusCode(200).body("shared", equalTo(true));
    as(ADMIN).get(PROGRAMMES + "?size=100").then().body("items.id", hasItem(programme));
    assertEquals(404, as(LEARNER).get(PROGRAMMES + programme).statusCode());
    assertEquals(
        404,
        as(ADMIN)
            .body(Map.of("shared", false))
            .put(PROGRAMMES + programme + "/sharing")
            .statusCode());
    steps.share(programme, false).then().statusCode(200);

    assertEquals(404, as(APPRAISER).get(PROGRAMMES + programme).statusCode());
  }

  @Test
  void onlyInstructorsAndAdminsDraft() {
    assertEquals(403, as(LEARNER).body(small(code())).post(PROGRAMMES).statusCode());
    assertEquals(403, as(APPRAISER).body(small(code())).post(PROGRAMMES).statusCode());
    assertEquals(401, anonymous().get(PROGRAMMES).statusCode());
  }

  @Test
  void ofManyDraftsWithOneCodeOneIsKept() throws Exception {
    var draft = small(code());

    var statuses =
        AtOnce.statuses(HANDS, () -> as(ADMIN).body(draft).post(PROGRAMMES).statusCode());

    assertEquals(Map.of(201, 1L, 409, HANDS - 1L), statuses);
    as(ADMIN)
        .body(draft)
        .post(PROGRAMMES)
        .then()
        .body("type", equalTo("/problems/programme-code-taken"));
  }

  @Test
  void modulesAreAddedChangedMovedAndRemoved() {
    var programme = steps.draft();

    addModule(programme, 1).then().body("revision", equalTo(2));
    as(INSTRUCTOR)
        .body(new WriteProgrammeModule(module("Chuyên đề khác", 5, 6, 11, "2.1"), 2))
        .put(PROGRAMMES + programme + "/modules/2")
        .then()
        .body("modules[1].total", equalTo(11));
    as(INSTRUCTOR)
        .body(Map.of("number", 1, "revision", 3))
        .post(PROGRAMMES + programme + "/modules/3/position")
        .then()
        .body("modules.title", contains("Chuyên đề ba", "Chuyên đề một", "Chuyên đề khác"))
        .body("modules.number", contains(1, 2, 3))
        .body("modules[0].topics.code", contains("1.1"));
    var left = as(INSTRUCTOR).delete(PROGRAMMES + programme + "/modules/2?revision=4").then();

    left.statusCode(200)
        .body("revision", equalTo(5))
        .body("modules.title", contains("Chuyên đề ba", "Chuyên đề khác"))
        .body("modules[1].topics.code", contains("2.1"));
  }

  @Test
  void aRemovedModuleComesBackAsItWas() {
    var programme = steps.draft();
    List<Object> before = as(INSTRUCTOR).get(PROGRAMMES + programme).path("modules");
    as(INSTRUCTOR).delete(PROGRAMMES + programme + "/modules/1?revision=1");

    var restored = restore(programme, 1, 2).then();

    restored.statusCode(200).body("revision", equalTo(3)).body("modules", equalTo(before));
    assertEquals(404, restore(programme, 9, 3).statusCode());
  }

  @Test
  void whatAnotherTabChangedMeanwhileIsNotWrittenOver() {
    var programme = steps.draft();
    describe(programme, "Khung mới", 1).then().statusCode(200);

    var refusal = describe(programme, "Khung cũ", 1).then();

    refusal.statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
    as(INSTRUCTOR)
        .get(PROGRAMMES + programme)
        .then()
        .body("description.name", equalTo("Khung mới"))
        .body("figures.totalPeriods", equalTo(11));
    assertEquals(409, addModule(programme, 1).statusCode());
    assertEquals(
        409, as(INSTRUCTOR).delete(PROGRAMMES + programme + "/modules/1?revision=1").statusCode());
  }

  @Test
  void ofManyChangesOfOneRevisionOneCounts() throws Exception {
    var programme = steps.draft();

    var statuses = AtOnce.statuses(HANDS, () -> addModule(programme, 1).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
    as(INSTRUCTOR).get(PROGRAMMES + programme).then().body("modules.size()", equalTo(3));
  }

  @Test
  void codesThatStandTwiceArePointedAt() {
    var programme = steps.draft();

    var refusal =
        as(INSTRUCTOR)
            .body(new WriteProgrammeModule(module("Ba", 1, 0, 1, "3.1", "3.1"), 1))
            .post(PROGRAMMES + programme + "/modules")
            .then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/programme-inconsistent"))
        .body("errors.pointer", contains("/module/topics/1/code"))
        .body("errors.message", contains("Mã nội dung 3.1 bị trùng trong chuyên đề."));
  }

  @Test
  void anUnknownAudienceGroupIsPointedAt() {
    var draft = small(code());
    var known = draft.description();
    var description =
        new ProgrammeDescription(
            known.name(),
            known.source(),
            known.statusNote(),
            List.of("2022-đ", "2022-f"),
            known.audience(),
            known.audienceVerbatim(),
            known.knowledge(),
            known.durationVerbatim());

    var refusal =
        as(INSTRUCTOR)
            .body(
                new DraftProgramme(
                    draft.code(), description, draft.figures(), draft.rules(), draft.modules()))
            .post(PROGRAMMES)
            .then();

    refusal
        .statusCode(400)
        .body("errors.pointer", contains("/description/audienceGroups/1"))
        .body("errors.message", contains("Không có nhóm đối tượng mang mã 2022-f."));
  }

  @Test
  void figuresBelowZeroAndFieldsUnknownAreRefused() {
    var programme = steps.draft();

    var negative =
        as(INSTRUCTOR)
            .body(new WriteProgrammeModule(module("Ba", -1, 0, -1), 1))
            .post(PROGRAMMES + programme + "/modules")
            .then();
    var unknown =
        as(INSTRUCTOR)
            .body(Map.of("to", 1, "revision", 1, "force", true))
            .post(PROGRAMMES + programme + "/restoration")
            .then();

    negative.statusCode(400).body("errors.pointer", contains("/module/theory", "/module/total"));
    unknown.statusCode(400).body("type", equalTo("/problems/unreadable-body"));
    assertEquals(400, as(INSTRUCTOR).delete(PROGRAMMES + programme + "/modules/1").statusCode());
  }

  @Test
  void anUnknownProgrammeOrModuleIsNotFound() {
    var programme = steps.draft();

    assertEquals(404, as(ADMIN).get(PROGRAMMES + UUID.randomUUID()).statusCode());
    assertEquals(
        404, as(INSTRUCTOR).delete(PROGRAMMES + programme + "/modules/7?revision=1").statusCode());
  }

  @Test
  void br05AVariantForAnotherAudienceHasACodeOfItsOwn() {
    var programme = steps.draft();
    var code = code();

    var copy =
        as(INSTRUCTOR)
            .body(
                Map.of(
                    "code",
                    code,
                    "name",
                    "Khung cho báo chí",
                    "audienceGroups",
                    List.of("2022-h"),
                    "audience",
                    List.of("Phóng viên"),
                    "audienceVerbatim",
                    "Phóng viên"))
            .post(PROGRAMMES + programme + "/copy")
            .then();

    copy.statusCode(201)
        .body("code", equalTo(code))
        .body("version", equalTo(1))
        .body("state", equalTo("DRAFT"))
        .body("description.audienceGroups", contains("2022-h"))
        .body("description.source", equalTo("Công văn mẫu"))
        .body("modules.title", contains("Chuyên đề một", "Chuyên đề hai"));
    assertEquals(
        404,
        as(ADMIN)
            .body(
                Map.of(
                    "code", code(),
                    "name", "Khung",
                    "audienceGroups", List.of(),
                    "audience", List.of(),
                    "audienceVerbatim", ""))
            .post(PROGRAMMES + programme + "/copy")
            .statusCode());
  }
}
