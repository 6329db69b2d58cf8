package vn.khaitri.web.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of certificates. */
@MessageBundle("certification")
interface CertificationMessages {
  @Message
  String mineTitle();

  @Message
  String none();

  @Message
  String toCourses();

  @Message
  String waiting();

  @Message
  String waitingWhy();

  @Message
  String number();

  @Message
  String code();

  @Message
  String issued();

  @Message
  String holder();

  @Message
  String course();

  @Message
  String revokedAt();

  @Message
  String download();

  @Message
  String inTheMaking();

  @Message
  String share();

  @Message
  String shareHint();

  @Message
  String copied();

  @Message
  String valid();

  @Message
  String revoked();

  @Message
  String notFound();

  @Message
  String checkTitle();

  @Message
  String checkLead();

  @Message
  String codeLabel();

  @Message
  String codeHint();

  @Message
  String checkButton();

  @Message
  String codeMissing();

  @Message
  String validLead();

  @Message
  String revokedLead();

  @Message
  String notFoundLead(String code);

  @Message
  String compare();

  @Message
  String checkAnother();
}
