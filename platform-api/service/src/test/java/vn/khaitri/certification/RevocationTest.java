package vn.khaitri.certification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class RevocationTest extends CertificationApiTest {
  private static final String REASON = "Học hộ, có biên bản";

  @Inject RevokedFacts revokedFacts;

  @Test
  void aRevokedCertificateSaysSoToAnyoneButNotWhy() {
    var issued = approve(proposal(DemoAccount.LEARNER, "Bị thu hồi"));

    var revoked = revoke(DemoAccount.ADMIN, issued.path("id"), REASON).then();

    revoked.statusCode(200).body("status", equalTo("REVOKED"));
    anonymous()
        .get(CERTIFICATES + "/verification/" + issued.path("code"))
        .then()
        .statusCode(200)
        .body("status", equalTo("REVOKED"))
        .body("revokedAt", notNullValue())
        .body(not(containsString("Học hộ")));
    eventually().until(() -> revokedFacts.of(issued.path("id")), hasSize(1));
  }

  @Test
  void aSecondRevocationIsRefused() {
    String certificateId = approve(proposal(DemoAccount.LEARNER, "Thu hồi hai lần")).path("id");
    revoke(DemoAccount.ADMIN, certificateId, REASON);

    var refusal = revoke(DemoAccount.ADMIN, certificateId, "Lý do khác").then();

    refusal.statusCode(409).body("type", equalTo("/problems/already-revoked"));
  }

  @Test
  void aRevokedCertificateIsNotIssuedAnew() {
    var proposalId = proposal(DemoAccount.LEARNER, "Không cấp lại");
    var issued = approve(proposalId);
    revoke(DemoAccount.ADMIN, issued.path("id"), REASON);

    var again = approve(proposalId).then();

    again.body("id", equalTo(issued.path("id"))).body("status", equalTo("REVOKED"));
  }

  @Test
  void onlyAdminsRevoke() {
    var issued = approve(proposal(DemoAccount.LEARNER, "Còn hiệu lực"));

    var refusal = revoke(DemoAccount.LEARNER, issued.path("id"), REASON).then();

    refusal.statusCode(403).contentType("application/problem+json");
    anonymous()
        .get(CERTIFICATES + "/verification/" + issued.path("code"))
        .then()
        .body("status", equalTo("VALID"))
        .body("revokedAt", nullValue());
  }

  @Test
  void aRevocationNeedsAReason() {
    String certificateId = approve(proposal(DemoAccount.LEARNER, "Thiếu lý do")).path("id");

    var refusal = revoke(DemoAccount.ADMIN, certificateId, " ").then();

    refusal.statusCode(400).body("errors[0].pointer", equalTo("/reason"));
  }

  private Response revoke(DemoAccount by, String certificateId, String reason) {
    return as(by)
        .body(Map.of("reason", reason))
        .post(CERTIFICATES + "/" + certificateId + "/revocation");
  }
}
