package vn.khaitri.certification;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** All that a certificate's document shows; the same facts always give the same bytes. */
record PrintedCertificate(
    UUID id,
    String number,
    VerificationCode code,
    String learnerName,
    String courseTitle,
    Instant issuedAt) {

  PrintedCertificate withTexts(UnaryOperator<String> change) {
    return new PrintedCertificate(
        id, number, code, change.apply(learnerName), change.apply(courseTitle), issuedAt);
  }
}
