package vn.khaitri.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page. */
@MessageBundle("home")
interface HomeMessages {
  @Message
  String title();

  @Message
  String what();

  @Message
  String signIn();

  @Message
  String check();

  @Message
  String courses();
}
