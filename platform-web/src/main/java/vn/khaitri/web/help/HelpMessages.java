package vn.khaitri.web.help;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the help page. */
@MessageBundle("help")
interface HelpMessages {
  String title();
  String lead();
  @Message String question(HelpTopic topic);
  @Message String answer(HelpTopic topic);
  String stillStuck();
  String whoHelps();
}
