package vn.khaitri.web.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.organisation.UnitRight;

/** Texts of units: choosing one's own, who belongs there, who may do what there. */
@MessageBundle("organisation")
interface OrganisationMessages {
  String provinceTitle();

  String communeTitle(String province);

  String choose(String unit);

  String provinceItself(String province);

  String otherProvince();

  String noCommunes();

  String back();

  String confirmHint();

  String requestsTitle();

  String requestsLead();

  String noRequests();

  String decided(int count);

  String requestsCaption();

  String person();

  String unit();

  String current();

  String since();

  String accept();

  String refuse();

  String refuseYes();

  String reason();

  String reasonHint();

  String rightsTitle(String unit);

  String rightsLead();

  String noRights();

  String people();

  String rightsCaption();

  String rightName();

  @Message
  String right(UnitRight right);

  String until();

  String noEnd();

  String grantedBy();

  String fromAbove(String unit);

  String revoke();

  String revokeYes();

  String grant();

  String grantUser();

  String grantUserHint();

  String grantUntilHint();

  String noDay();

  String below();
}
