package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/**
 * A certificate as other systems take note of it.
 *
 * @param document what it is
 * @param number in the register, such as {@code KT-2026-000123}
 * @param code with which anyone checks it
 * @param revokedAt null while it is valid
 * @param updatedAt when it was issued or revoked
 */
public record IssuedCertificateView(
    UUID id,
    UUID learnerId,
    UUID runId,
    UUID courseId,
    CompletionDocument document,
    String number,
    String code,
    String learnerName,
    String courseTitle,
    Instant issuedAt,
    @Nullable Instant revokedAt,
    Instant updatedAt) {}
