package vn.khaitri.contract.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * No birth date, phone number or other number of the person (public page).
 *
 * @param revokedAt set when REVOKED
 */
public record VerificationView(
    String code,
    String number,
    String learnerName,
    String courseTitle,
    Instant issuedAt,
    CertificateStatus status,
    @Nullable Instant revokedAt) {}
