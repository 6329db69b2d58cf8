package vn.khaitri.web.enrolment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the learners of a run. */
@MessageBundle("roster")
interface RosterMessages {
  @Message
  String title();

  @Message
  String count(long total);

  @Message
  String none();

  @Message
  String caption();

  @Message
  String name();

  @Message
  String since();

  @Message
  String reason();

  @Message
  String enrol();

  @Message
  String enrolHint();

  @Message
  String notOpen();

  @Message
  String userNames();

  @Message
  String userNamesHint();

  @Message
  String overrideReason();

  @Message
  String overrideReasonHint();

  @Message
  String submit();

  @Message
  String done(int enrolled, int already, int overridden);

  @Message
  String results();

  @Message
  String line();

  @Message
  String result();

  @Message
  String lineFine();
}
