package vn.khaitri.certification;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.authoring.CompletionDocument;

/** All that a certificate's document shows; the same facts always give the same bytes. */
record PrintedCertificate(
    UUID id,
    CompletionDocument document,
    String number,
    VerificationCode code,
    String learnerName,
    String courseTitle,
    Instant issuedAt) {}
