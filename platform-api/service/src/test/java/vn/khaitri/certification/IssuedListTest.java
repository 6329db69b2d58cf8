package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.OtherSystem;

@QuarkusTest
class IssuedListTest extends CertificationApiTest {
  private static final String ISSUED = CERTIFICATES + "/issued";

  @Inject OtherSystem other;

  @Test
  void anotherSystemHearsOfCertificatesAndTheirEnd() {
    var begin = Instant.now().minusSeconds(1);
    String id = approve(proposal(DemoAccount.LEARNER, "Cho hệ thống khác")).path("id");
    var issued = other.change(ISSUED, begin, row -> row.get("id").equals(id));
    as(DemoAccount.ADMIN)
        .body(Map.of("reason", "Cấp nhầm"))
        .post(CERTIFICATES + "/" + id + "/revocation")
        .then()
        .statusCode(200);

    var revoked = other.change(ISSUED, begin, row -> row.get("id").equals(id));

    assertEquals(issued.get("issuedAt"), issued.get("updatedAt"));
    assertNull(issued.get("revokedAt"));
    assertNotNull(revoked.get("revokedAt"));
    assertEquals(revoked.get("revokedAt"), revoked.get("updatedAt"));
  }
}
