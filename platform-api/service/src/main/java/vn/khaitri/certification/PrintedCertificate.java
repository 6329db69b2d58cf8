package vn.khaitri.certification;

import java.time.Instant;
import java.util.UUID;

/** All that a certificate's document shows; the same facts always give the same bytes. */
record PrintedCertificate(
    UUID id,
    String number,
    VerificationCode code,
    String learnerName,
    String courseTitle,
    Instant issuedAt) {}
