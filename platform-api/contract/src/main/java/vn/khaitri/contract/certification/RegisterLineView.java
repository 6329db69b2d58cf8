package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/**
 * A line of the register (sổ cấp).
 *
 * @param id of the certificate
 * @param number in the register, such as {@code KT-2026-000123}
 * @param issuedBy name of the officer
 * @param revokedAt null while it is valid
 * @param revocationReason null likewise
 */
public record RegisterLineView(
    UUID id,
    String number,
    CompletionDocument document,
    String learnerName,
    UUID runId,
    String courseTitle,
    Instant issuedAt,
    String issuedBy,
    @Nullable Instant revokedAt,
    @Nullable String revocationReason) {
  public CertificateStatus status() {
    return revokedAt == null ? CertificateStatus.VALID : CertificateStatus.REVOKED;
  }
}
