package vn.khaitri.web.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts for choosing one's unit. */
@MessageBundle("organisation")
interface OrganisationMessages {
  @Message
  String provinceTitle();

  @Message
  String communeTitle(String province);

  @Message
  String choose(String unit);

  @Message
  String provinceItself(String province);

  @Message
  String otherProvince();

  @Message
  String noCommunes();

  @Message
  String back();
}
