package vn.khaitri.competency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;

@QuarkusTest
class CompetencyTest extends ApiTest {
  private static final String FRAMEWORKS = "/api/v1/competency/frameworks/";
  private static final String SKILLS = "/api/v1/competency/skills";
  private static final int HANDS = 8;

  @Inject Skills skills;

  private Response draft(String code, int revision, @Nullable String validTo, String... codes) {
    var listed =
        List.of(codes).stream()
            .map(skill -> Map.of("code", skill, "name", "Kỹ năng " + skill, "level", "1"))
            .toList();
    var body = new HashMap<String, @Nullable Object>();
    body.put("name", "Khung thử " + code);
    body.put("document", "Văn bản thử");
    body.put("validFrom", "2026-01-01");
    body.put("validTo", validTo);
    body.put("groups", List.of(Map.of("name", "Nhóm thử", "skills", listed)));
    body.put("revision", revision);
    return as(ADMIN).body(body).put(FRAMEWORKS + code);
  }

  private Response importSkills(String code, String csv) {
    return as(ADMIN)
        .contentType("text/csv")
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .put(FRAMEWORKS + code + "/skills");
  }

  private Response force(String code) {
    return as(ADMIN).post(FRAMEWORKS + code + "/force");
  }

  @Test
  void theItSkillStandardOf2014IsThere() {
    var framework = as(INSTRUCTOR).get(FRAMEWORKS + "TT03-2014").then();

    framework
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"))
        .body("groups.name", contains("Mô đun kỹ năng cơ bản", "Mô đun kỹ năng nâng cao"))
        .body("groups[0].skills", hasSize(6))
        .body("groups[0].skills[0].code", equalTo("TT03-2014:IU01"))
        .body("groups[0].skills[0].name", equalTo("Hiểu biết về CNTT cơ bản"))
        .body("groups[1].skills", hasSize(9))
        .body("groups[1].skills[8].code", equalTo("TT03-2014:IU15"))
        .body("groups[1].skills[8].name", equalTo("Sử dụng phần mềm kế hoạch dự án"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"đồ họa", "DO HOA", "iu11", "hai chiều nâng cao"})
  void skillsAreFoundWithMarksAndWithout(String words) {
    var found = as(INSTRUCTOR).queryParam("q", words).get(SKILLS).then();

    found.statusCode(200).body("items.code", contains("TT03-2014:IU11"));
  }

  @Test
  void skillsArePagedInTheOrderOfTheirCodes() {
    var page =
        as(APPRAISER)
            .queryParam("q", "TT03-2014")
            .queryParam("page", 1)
            .queryParam("size", 10)
            .get(SKILLS)
            .then();

    page.body("total", equalTo(15))
        .body("items", hasSize(5))
        .body("items[0].code", equalTo("TT03-2014:IU11"))
        .body("items[0].group", equalTo("Mô đun kỹ năng nâng cao"));
  }

  @Test
  void aDraftIsReplacedAsAWhole() {
    draft("T-1", 0, null, "A1", "A2").then().statusCode(200).body("revision", equalTo(1));

    draft("T-1", 1, "2026-12-31", "A2", "A3").then().statusCode(200);

    as(ADMIN)
        .get(FRAMEWORKS + "T-1")
        .then()
        .body("validTo", equalTo("2026-12-31"))
        .body("groups[0].skills.code", contains("T-1:A2", "T-1:A3"));
  }

  @Test
  void ofManyWhoCreateOneAtOnceOneCounts() throws Exception {
    var statuses = AtOnce.statuses(HANDS, () -> draft("T-2", 0, null, "A1").statusCode());

    assertEquals(Map.of(200, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void whoSawAnOlderDraftIsToldSoAndWhoKnewOfNoneThatTheCodeIsTaken() {
    draft("T-12", 0, null, "A1").then().statusCode(200);
    draft("T-12", 1, null, "A1").then().statusCode(200);

    draft("T-12", 1, null, "A2")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/changed-meanwhile"));
    draft("T-12", 0, null, "A2")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/framework-code-taken"));
  }

  @Test
  void partsThatDoNotAgreeArePointedAt() {
    var refusal = draft("T-3", 0, "2025-12-31", "A1", "A1").then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/framework-inconsistent"))
        .body("errors.pointer", contains("/validTo", "/groups/0/skills/1/code"));
    as(ADMIN).get(FRAMEWORKS + "T-3").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A:1", "A 1", "-A", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aCodeHasNoColonAndNoSpace(String code) {
    draft(code, 0, null, "A1")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void skillsOfADraftComeFromAFile() {
    draft("T-4", 0, null, "CU").then().statusCode(200);

    var imported =
        importSkills("T-4", "\uFEFFNhóm;Mã;Tên;Mức\nCơ bản;K1;Gõ tiếng Việt;1\nCơ bản;K2;In ấn;")
            .then();

    imported
        .statusCode(200)
        .body("groups.name", contains("Cơ bản"))
        .body("groups[0].skills.code", contains("T-4:K1", "T-4:K2"))
        .body("groups[0].skills[0].name", equalTo("Gõ tiếng Việt"))
        .body("groups[0].skills[1].description", nullValue());
  }

  @Test
  void aFileAtFaultChangesNothing() {
    draft("T-5", 0, null, "CU").then().statusCode(200);

    var refusal = importSkills("T-5", "group,code,name\nA,K1,Một\n,K1,Hai\n").then();

    refusal
        .statusCode(400)
        .body("type", equalTo("/problems/skills-refused"))
        .body("errors.pointer", contains("/rows/3", "/rows/3"))
        .body("errors.message", contains("Thiếu nhóm (group).", "Mã K1 đã có ở dòng 2."));
    as(ADMIN).get(FRAMEWORKS + "T-5").then().body("groups[0].skills.code", contains("T-5:CU"));
  }

  @Test
  void onlySkillsInForceAreOffered() {
    draft("T-6", 0, null, "A1").then().statusCode(200);
    as(INSTRUCTOR).queryParam("q", "T-6:A1").get(SKILLS).then().body("items", empty());
    assertEquals(Set.of("T-6:A1"), skills.unknown(List.of("T-6:A1", "TT03-2014:IU01")));

    force("T-6").then().statusCode(200).body("state", equalTo("IN_FORCE"));

    as(INSTRUCTOR).queryParam("q", "T-6:A1").get(SKILLS).then().body("items", hasSize(1));
    assertEquals(Set.of(), skills.unknown(List.of("T-6:A1")));
  }

  @Test
  void whatIsInForceNeverChanges() {
    draft("T-7", 0, null, "A1").then().statusCode(200);
    force("T-7").then().statusCode(200);

    var refusals =
        List.of(
            draft("T-7", 2, null, "A2"),
            importSkills("T-7", "group,code,name\nA,K1,Một\n"),
            force("T-7"),
            as(ADMIN).delete(FRAMEWORKS + "T-7"));

    refusals.forEach(
        refusal ->
            refusal.then().statusCode(409).body("type", equalTo("/problems/framework-in-force")));
  }

  @Test
  void whatHasEndedIsKnownButNotOffered() {
    draft("T-8", 0, null, "A1").then().statusCode(200);
    force("T-8").then().statusCode(200);

    as(ADMIN)
        .body(Map.of("validTo", "2026-01-31"))
        .put(FRAMEWORKS + "T-8/end")
        .then()
        .statusCode(200);

    as(INSTRUCTOR).queryParam("q", "T-8:A1").get(SKILLS).then().body("items", empty());
    assertEquals("Kỹ năng A1", skills.find(List.of("T-8:A1")).get("T-8:A1").name());
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    draft("T-9", 0, null, "A1").then().statusCode(200);
    force("T-9").then().statusCode(200);

    var refusal =
        as(ADMIN).body(Map.of("validTo", "2025-12-31")).put(FRAMEWORKS + "T-9/end").then();

    refusal.statusCode(400).body("errors.pointer", contains("/validTo"));
  }

  @Test
  void aDraftHasNoEndAndWithoutSkillsNoForce() {
    draft("T-10", 0, null).then().statusCode(200);

    as(ADMIN)
        .body(Map.of("validTo", "2026-12-31"))
        .put(FRAMEWORKS + "T-10/end")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/framework-is-draft"));
    force("T-10")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/framework-without-skills"));
  }

  @Test
  void aDraftCanBeThrownAway() {
    draft("T-11", 0, null, "A1").then().statusCode(200);

    as(ADMIN).delete(FRAMEWORKS + "T-11").then().statusCode(204);

    as(ADMIN).get(FRAMEWORKS).then().body("code", not(hasItem("T-11")));
  }

  @Test
  void staffReadAndOnlyAdminsWrite() {
    as(APPRAISER).get(FRAMEWORKS).then().statusCode(200).body("code", hasItem("TT03-2014"));
    as(LEARNER).get(FRAMEWORKS).then().statusCode(403);
    as(LEARNER).get(SKILLS).then().statusCode(403);
    as(INSTRUCTOR).post(FRAMEWORKS + "TT03-2014/force").then().statusCode(403);
    as(INSTRUCTOR).delete(FRAMEWORKS + "TT03-2014").then().statusCode(403);
  }
}
