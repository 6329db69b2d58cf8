package vn.khaitri.web.certification;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.certification.CertificateStatus;

/** How the status of a certificate looks. */
@TemplateExtension
class CertificateStates {
  private CertificateStates() {}

  /** CSS class of its tag. */
  static String tone(CertificateStatus status) {
    return isValid(status) ? "good" : "bad";
  }

  static boolean isValid(CertificateStatus status) {
    return status == CertificateStatus.VALID;
  }
}
