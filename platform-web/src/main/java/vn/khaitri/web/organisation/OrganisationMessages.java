package vn.khaitri.web.organisation;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts for choosing one's unit. */
@MessageBundle("organisation")
interface OrganisationMessages {
  String provinceTitle();
  String communeTitle(String province);
  String choose(String unit);
  String provinceItself(String province);
  String otherProvince();
  String noCommunes();
  String back();
}
