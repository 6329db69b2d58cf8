package vn.khaitri.web.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CompletionDocument;

/** Texts of certificates. */
@MessageBundle("certification")
interface CertificationMessages {
  String mineTitle();
  String none();
  String toCourses();
  String waiting();
  String waitingWhy();
  String revokedWhy();
  String returned();
  String returnedWhy();
  String toRun();
  String takeUpHint();
  String takeUp();
  String number();
  String code();
  String issued();
  String holder();
  String course();
  String revokedAt();
  String download();
  String inTheMaking();
  String share();
  String shareHint();
  String copied();
  String valid();
  String revoked();
  String notFound();
  String checkTitle();
  String checkLead();
  String codeLabel();
  String codeHint();
  String checkButton();
  String codeMissing();
  String validLead();
  String revokedLead();
  String notFoundLead(String code);
  String compare();
  String checkAnother();
  String document();
  @Message String documentName(CompletionDocument document);
}
