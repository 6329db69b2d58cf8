package vn.khaitri.web.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the viewer's own page. */
@MessageBundle("identity")
interface IdentityMessages {
  @Message
  String title();

  @Message
  String name();

  @Message
  String userName();

  @Message
  String roles();

  @Message
  String role(KnownRole role);

  @Message
  String unit();

  @Message
  String noUnit();

  @Message
  String chooseUnit();

  @Message
  String changeUnit();

  @Message
  String groups();

  @Message
  String chooseGroups();

  @Message
  String signOut();

  @Message
  String nameWrong();
}
