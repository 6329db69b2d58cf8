package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.DemoAccount;

/** BR-54: what the program's own role in the database cannot do to what was issued. */
@QuarkusTest
class IssuedForGoodTest extends CertificationApiTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update certification.certificate set learner_name = 'Người khác' where id = ?",
        "update certification.certificate set code = '10A10Z9Y8X7C' where id = ?",
        "update certification.certificate set number = 'KT-2026-999999' where id = ?",
        "update certification.certificate set evidence = null where id = ?",
        "update certification.certificate set issued_at = now() where id = ?",
        "delete from certification.certificate where id = ?"
      })
  void theProgramCannot(String attempt) {
    var id = UUID.fromString(approve(proposal(DemoAccount.LEARNER, attempt)).path("id"));

    var refused = assertThrows(RuntimeException.class, () -> sql(attempt, id));

    assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
  }

  @Test
  void aRevocationIsNotTakenBackNorRewritten() {
    var id = UUID.fromString(approve(proposal(DemoAccount.LEARNER, "Thu hồi mãi mãi")).path("id"));
    as(DemoAccount.ADMIN)
        .body(Map.of("reason", "Cấp nhầm"))
        .post(CERTIFICATES + "/" + id + "/revocation")
        .then()
        .statusCode(200);

    for (var attempt :
        new String[] {
          "update certification.certificate set revoked_at = null, revoked_by = null, revocation_reason = null"
              + " where id = ?",
          "update certification.certificate set revocation_reason = 'Lý do khác' where id = ?"
        }) {
      var refused = assertThrows(RuntimeException.class, () -> sql(attempt, id));
      assertTrue(refused.getMessage().contains("revoked for good"), refused.getMessage());
    }
  }
}
