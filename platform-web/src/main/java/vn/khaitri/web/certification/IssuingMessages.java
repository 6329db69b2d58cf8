package vn.khaitri.web.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.certification.CertificateStatus;

/** Texts of issuing and revoking certificates. */
@MessageBundle("issuing")
interface IssuingMessages {
  @Message
  String title();

  @Message
  String back();

  @Message
  String none();

  @Message
  String learner();

  @Message
  String course();

  @Message
  String metAt();

  @Message
  String decision();

  @Message
  String approve();

  @Message
  String approveSure(String learner, String course);

  @Message
  String approveYes();

  @Message
  String certificate();

  @Message
  String issued(String number);

  @Message
  String number();

  @Message
  String code();

  @Message
  String issuedAt();

  @Message
  String status();

  @Message
  String statusOf(CertificateStatus status);

  @Message
  String document();

  @Message
  String documentLater();

  @Message
  String check();

  @Message
  String revoke();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String revokeYes();

  @Message
  String revoked();
}
