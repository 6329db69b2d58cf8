package vn.khaitri.web.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.organisation.QuotaGroup;

/** Texts of audience groups. */
@MessageBundle("audience")
interface AudienceMessages {
  String title();
  String lead();
  String mineTitle();
  String mineHint();
  String back();
  String save();
  String code();
  String codeHint();
  String name();
  String nameHint();
  String document();
  String validFrom();
  String validTo();
  String quota();
  String quotaHint();
  @Message String quotaGroup(QuotaGroup group);
  String noQuota();
  String add();
  String end();
  String endYes();
  String none();
}
