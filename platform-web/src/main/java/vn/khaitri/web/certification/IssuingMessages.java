package vn.khaitri.web.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.certification.CertificateStatus;

/** Texts of issuing and revoking certificates. */
@MessageBundle("issuing")
interface IssuingMessages {
  String title();
  String back();
  String none();
  String learner();
  String course();
  String metAt();
  String decision();
  String approve();
  String approveSure(String learner, String course);
  String approveYes();
  String certificate();
  String issued(String number);
  String number();
  String code();
  String issuedAt();
  String status();
  @Message String statusOf(CertificateStatus status);
  String document();
  String documentLater();
  String check();
  String revoke();
  String reason();
  String reasonHint();
  String revokeYes();
  String revoked();
}
