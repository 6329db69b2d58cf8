package vn.khaitri.web.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.organisation.UnitRight;

/** Texts of the viewer's own page. */
@MessageBundle("identity")
interface IdentityMessages {
  String title();

  String name();

  String userName();

  String roles();

  String unit();

  String noUnit();

  String chooseUnit();

  String changeUnit();

  String groups();

  String chooseGroups();

  String signOut();

  String nameWrong();

  String waiting(String unit);

  String refused(String unit, String reason);

  String withdraw();

  String rights();

  @Message
  String right(UnitRight right);

  String requests();

  String people();
}
