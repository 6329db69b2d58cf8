package vn.khaitri.certification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class DocumentTest extends CertificationApiTest {
  @Inject CertificateRepository certificates;

  @Test
  void theLearnerOpensTheDocumentWithoutSigningInAgain() throws IOException {
    var issued = approve(proposal(DemoAccount.LEARNER, "Chuyển đổi số cơ bản"));
    documented(issued.path("id"));
    String url =
        as(DemoAccount.LEARNER).get(CERTIFICATES + "/" + issued.path("id")).path("documentUrl");

    var file = download(url);

    file.then()
        .statusCode(200)
        .contentType("application/pdf")
        .header(
            "Content-Disposition",
            startsWith(
                "attachment; filename=\"giay-chung-nhan-" + issued.path("number") + ".pdf\""));
    try (var document = Loader.loadPDF(file.asByteArray())) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains(issued.<String>path("learnerName")), text);
      assertTrue(text.contains(issued.<String>path("code")), text);
    }
  }

  @Test
  void theAddressClosesAfterFiveMinutes() {
    String certificateId = approve(proposal(DemoAccount.LEARNER, "Năm phút")).path("id");

    String url = documented(certificateId).path("documentUrl");

    assertTrue(url.contains("X-Amz-Expires=300"), url);
  }

  @Test
  void aDocumentThatWasNotRecordedIsMadeAgainAndIsTheSame() {
    String certificateId = approve(proposal(DemoAccount.LEARNER, "Làm lại")).path("id");
    byte[] before = download(documented(certificateId).path("documentUrl")).asByteArray();

    sql(
        "update certification.certificate set document_sha256 = null, document_due_at = now() where id = ?",
        UUID.fromString(certificateId));

    byte[] after = download(documented(certificateId).path("documentUrl")).asByteArray();
    assertArrayEquals(before, after);
  }

  @Test
  void aClaimedDocumentIsDueAgainWhenItsMakerFailsEachTimeLater() {
    String certificateId = approve(proposal(DemoAccount.LEARNER, "Lần sau")).path("id");
    documented(certificateId);
    var later = Instant.now().plus(Duration.ofDays(1));
    sql(
        "update certification.certificate set document_sha256 = null, document_tries = 0,"
            + " document_due_at = now() + interval '1 hour' where id = ?",
        UUID.fromString(certificateId));

    assertTrue(claims(certificateId, later));

    assertFalse(claims(certificateId, later.plusSeconds(9)));
    assertTrue(claims(certificateId, later.plusSeconds(10)));
    assertFalse(claims(certificateId, later.plusSeconds(29)));
    assertTrue(claims(certificateId, later.plusSeconds(30)));
    sql(
        "update certification.certificate set document_due_at = now() where id = ?",
        UUID.fromString(certificateId));
    documented(certificateId);
  }

  @Test
  void thePublicPageSaysWhatIsCertified() {
    var issued = approve(proposal(DemoAccount.LEARNER, "Kiểm tra mã"));
    var typed = issued.<String>path("code").toLowerCase(Locale.ROOT).replace("-", " ");

    var found = anonymous().get(CERTIFICATES + "/verification/{code}", typed).then();

    found
        .statusCode(200)
        .body("code", equalTo(issued.path("code")))
        .body("number", equalTo(issued.path("number")))
        .body("learnerName", equalTo(issued.path("learnerName")))
        .body("courseTitle", equalTo("Kiểm tra mã"))
        .body("status", equalTo("VALID"))
        .body("document", equalTo("CERTIFICATE"))
        .body("size()", is(8));
  }

  @Test
  void anUnknownCodeAndASlipAreNotFound() {
    var unknown = anonymous().get(CERTIFICATES + "/verification/7K3Q-9M2T-XW4P").then();
    var slip = anonymous().get(CERTIFICATES + "/verification/7K3Q-9M2T-XW4Q").then();

    unknown.statusCode(404).body("type", equalTo("/problems/code-unknown"));
    slip.statusCode(404).body("type", equalTo("/problems/code-mistyped"));
  }

  private boolean claims(String certificateId, Instant now) {
    return QuarkusTransaction.requiringNew()
        .call(() -> certificates.claimUndocumented(100, now))
        .stream()
        .anyMatch(certificate -> certificate.id().toString().equals(certificateId));
  }

  private static Response download(String url) {
    return RestAssured.given().urlEncodingEnabled(false).get(url);
  }
}
