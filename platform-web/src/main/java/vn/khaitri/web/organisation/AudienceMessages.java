package vn.khaitri.web.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.organisation.QuotaGroup;

/** Texts of audience groups. */
@MessageBundle("audience")
interface AudienceMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String mineTitle();

  @Message
  String mineHint();

  @Message
  String back();

  @Message
  String save();

  @Message
  String code();

  @Message
  String codeHint();

  @Message
  String name();

  @Message
  String nameHint();

  @Message
  String document();

  @Message
  String validFrom();

  @Message
  String validTo();

  @Message
  String quota();

  @Message
  String quotaHint();

  @Message
  String quotaGroup(QuotaGroup group);

  @Message
  String noQuota();

  @Message
  String add();

  @Message
  String end();

  @Message
  String endYes();

  @Message
  String none();
}
