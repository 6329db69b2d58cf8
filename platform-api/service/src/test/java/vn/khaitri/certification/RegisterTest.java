package vn.khaitri.certification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** Sổ cấp. */
@QuarkusTest
class RegisterTest extends CertificationApiTest {
  private static final String REGISTER = CERTIFICATES + "/register";

  @Test
  void aLineIsFoundByNameNumberAndCourseWithoutMarks() {
    var runId = run("Ứng dụng dữ liệu dân cư");
    var learner = person("Đặng Thị Nguyệt Ánh (demo)");
    meetRequirements(learner, runId);
    var issued = approve(proposals("Ứng dụng dữ liệu dân cư", 1).getFirst());
    String number = issued.path("number");

    for (var words :
        List.of("dang nguyet", "Nguyệt Ánh", number, "ung dung dan cu", "anh " + number)) {
      find("q", words).then().statusCode(200).body("items.number", contains(number));
    }
    find("q", "dang khong co").then().body("items", hasSize(0));
    find("q", "khong_thay%").then().body("items", hasSize(0));
  }

  @Test
  void aRunHasItsValidAndItsRevokedOnes() {
    var runId = run("Sổ có thu hồi");
    var first = issue(person("Bé An (demo)"), runId);
    var second = issue(person("Anh Bảo (demo)"), runId);
    as(DemoAccount.ADMIN)
        .body(Map.of("reason", "=HYPERLINK(\"x\")"))
        .post(CERTIFICATES + "/" + first + "/revocation")
        .then()
        .statusCode(200)
        .body("revocationReason", equalTo("=HYPERLINK(\"x\")"));

    find("run", runId, "status", "REVOKED").then().body("items.id", contains(first));
    find("run", runId, "status", "VALID").then().body("items.id", contains(second));
    find("run", runId).then().body("items.id", contains(second, first));
    find("run", runId, "sort", "EARLIEST").then().body("items.id", contains(first, second));
    find("run", runId, "sort", "NAME", "size", 1)
        .then()
        .body("items", hasSize(1))
        .body("total", equalTo(2));
    find("run", runId, "year", 2001).then().body("items", hasSize(0));
    find("year", 1999).then().statusCode(400);

    var table = table(runId);
    assertEquals(3, table.lines().count(), table);
    assertTrue(table.startsWith("\uFEFFSố,Loại,Họ tên,"), table);
    assertTrue(table.contains(",\"'=HYPERLINK(\"\"x\"\")\""), table);
    assertTrue(table.contains("Giấy chứng nhận,Anh Bảo (demo),Sổ có thu hồi,"), table);
  }

  @Test
  void aTableOfManyChunksHasEachLineOnce() {
    var runId = UUID.randomUUID();
    sql(
        """
        with proposed as (
          insert into certification.proposal
            (id, learner_id, run_id, course_id, course_title, requirements_met_at, state, decided_at)
          select gen_random_uuid(), gen_random_uuid(), ?, gen_random_uuid(), 'Khoá', now(), 'APPROVED', now()
          from generate_series(1, 1201)
          returning id, learner_id, run_id, course_id)
        insert into certification.certificate
          (id, proposal_id, learner_id, run_id, course_id, number, code, learner_name, course_title, issued_at,
           issued_by, document_due_at, document_sha256, document, search)
        select gen_random_uuid(), id, learner_id, run_id, course_id,
          'KT-2098-' || lpad(cast(row_number() over () as text), 6, '0'),
          lpad(cast(row_number() over () as text), 12, '0'), 'Người học', 'Khoá', date '2098-05-05',
          gen_random_uuid(), now(), '\\x00', 'CONFIRMATION', 'nguoi hoc'
        from proposed
        """,
        runId);

    var numbers = table(runId).lines().skip(1).map(line -> line.substring(0, 14)).sorted().toList();

    assertEquals(1201, numbers.size());
    assertEquals(1201, numbers.stream().distinct().count());
    assertEquals("KT-2098-001201", numbers.getLast());
  }

  @Test
  void itIsForAdministrators() {
    as(DemoAccount.LEARNER).get(REGISTER).then().statusCode(403);
    as(DemoAccount.INSTRUCTOR).get(REGISTER).then().statusCode(403);
    anonymous().get(REGISTER).then().statusCode(401);
  }

  private String issue(UUID learner, UUID runId) {
    meetRequirements(learner, runId);
    var id =
        eventually()
            .until(
                () ->
                    as(DemoAccount.ADMIN)
                        .get(CERTIFICATES + "/proposals?size=100&run=" + runId)
                        .<List<String>>path("items.id"),
                waiting -> waiting.size() == 1)
            .getFirst();
    return approve(id).path("id");
  }

  private Response find(Object... query) {
    var request = as(DemoAccount.ADMIN);
    for (int n = 0; n < query.length; n += 2) {
      request = request.queryParam(query[n].toString(), query[n + 1]);
    }
    return request.get(REGISTER);
  }

  private String table(UUID runId) {
    return as(DemoAccount.ADMIN)
        .accept(ContentType.ANY)
        .queryParam("run", runId)
        .get(REGISTER + "/export")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .extract()
        .asString();
  }
}
