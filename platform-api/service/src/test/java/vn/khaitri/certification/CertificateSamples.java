package vn.khaitri.certification;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.authoring.CompletionDocument;

/** Certificates of nobody, for tests of what is printed. */
final class CertificateSamples {
  static final URI CHECK_PAGE = URI.create("https://hoc.example.vn/xt");

  private CertificateSamples() {}

  static CertificateDocument printer() {
    return new CertificateDocument(
        new CertificationConfig() {
          @Override
          public URI verificationUrl() {
            return CHECK_PAGE;
          }

          @Override
          public int unknownCodes() {
            return 60;
          }

          @Override
          public Set<String> webAddresses() {
            return Set.of();
          }
        });
  }

  static PrintedCertificate certificate(String learnerName, String courseTitle) {
    return new PrintedCertificate(
        UUID.fromString("019ab5a2-7c00-7d3e-8f00-0123456789ab"),
        CompletionDocument.CERTIFICATE,
        "KT-2026-000001",
        new VerificationCode("7K3Q9M2TXW4P"),
        learnerName,
        courseTitle,
        Instant.parse("2026-11-21T17:30:00Z"));
  }
}
