package vn.khaitri.contract.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/**
 * No birth date, phone number or other number of the person (public page).
 *
 * @param document what it is
 * @param revokedAt set when REVOKED
 */
public record VerificationView(
    String code,
    CompletionDocument document,
    String number,
    String learnerName,
    String courseTitle,
    Instant issuedAt,
    CertificateStatus status,
    @Nullable Instant revokedAt) {}
