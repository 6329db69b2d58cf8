package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.contract.authoring.DraftProgramme.Module;
import vn.khaitri.contract.authoring.DraftProgramme.Topic;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;

@QuarkusTest
class ProgrammeTest extends ApiTest {
  private static final String PROGRAMMES = "/api/v1/authoring/programmes/";
  private static final int HANDS = 8;

  private static DraftProgramme programme(String code, int theory) {
    return new DraftProgramme(
        code,
        "Khung " + code,
        "Công văn",
        List.of("Chủ tịch UBND cấp xã", "Phó Chủ tịch UBND cấp xã"),
        2,
        8,
        theory,
        4,
        List.of(
            new Module(
                2,
                "Chuyên đề hai",
                4,
                4,
                List.of(new Topic("2.1", "Gì?"), new Topic("2.0", "Ai?"))),
            new Module(1, "Chuyên đề một", 8, 0, List.of())));
  }

  private static String code() {
    return UUID.randomUUID().toString();
  }

  @Test
  void aProgrammeIsKeptAsItWasDrafted() {
    String id = as(ADMIN).body(programme(code(), 12)).post(PROGRAMMES).path("id");

    var view = as(INSTRUCTOR).get(PROGRAMMES + id).then();

    view.statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("theoryPeriods", equalTo(12))
        .body("practicePeriods", equalTo(4))
        .body("audience", contains("Chủ tịch UBND cấp xã", "Phó Chủ tịch UBND cấp xã"))
        .body("modules.number", contains(1, 2))
        .body("modules[1].topics.code", contains("2.1", "2.0"));
    as(INSTRUCTOR).get(PROGRAMMES).then().body("id", hasItem(id));
  }

  @Test
  void figuresThatDoNotAddUpArePointedAt() {
    var code = code();

    var refusal = as(ADMIN).body(programme(code, 13)).post(PROGRAMMES).then();

    refusal
        .statusCode(400)
        .body("errors.pointer", contains("/theoryPeriods"))
        .body(
            "errors.message",
            contains("Tổng số tiết lý thuyết không bằng tổng của các chuyên đề (12)."));
  }

  @Test
  void ofManyDraftsWithOneCodeOneIsKept() throws Exception {
    var draft = programme(code(), 12);

    var statuses =
        AtOnce.statuses(HANDS, () -> as(ADMIN).body(draft).post(PROGRAMMES).statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
    as(ADMIN)
        .body(draft)
        .post(PROGRAMMES)
        .then()
        .body("type", equalTo("/problems/programme-code-taken"));
  }

  @Test
  void onlyAnAdminDraftsAndOnlyStaffRead() {
    assertEquals(403, as(INSTRUCTOR).body(programme(code(), 12)).post(PROGRAMMES).statusCode());
    assertEquals(403, as(LEARNER).get(PROGRAMMES).statusCode());
  }

  @Test
  void anUnknownProgrammeIsNotFound() {
    as(ADMIN).get(PROGRAMMES + UUID.randomUUID()).then().statusCode(404);
  }
}
