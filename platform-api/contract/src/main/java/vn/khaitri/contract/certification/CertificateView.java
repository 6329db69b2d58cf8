package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/**
 * @param runId the course run that it certifies
 * @param document what it is
 * @param number running number in the register, such as {@code KT-2026-000001}
 * @param code for the public check page, such as {@code 7K3Q-9M2T-XW4H}
 * @param documentUrl the PDF, opens without signing in for 5 minutes; null until it is made
 * @param revokedAt null while it is valid
 * @param revocationReason null likewise
 */
public record CertificateView(
    UUID id,
    UUID runId,
    CompletionDocument document,
    String number,
    String code,
    String learnerName,
    String courseTitle,
    Instant issuedAt,
    CertificateStatus status,
    @Nullable String documentUrl,
    @Nullable Instant revokedAt,
    @Nullable String revocationReason) {}
