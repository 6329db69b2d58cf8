package vn.khaitri.web.enrolment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.enrolment.RosterOrder;

/** Texts of the learners of a run. */
@MessageBundle("roster")
interface RosterMessages {
  String title();
  String count(long total);
  String standing();
  String none();
  @Message String caption(RosterOrder order);
  @Message String sortBy(RosterOrder order);
  String name();
  String since();
  String reason();
  String enrol();
  String enrolHint();
  String notOpen();
  String userNames();
  String userNamesHint();
  String overrideReason();
  String overrideReasonHint();
  String submit();
  String done(int enrolled, int already, int overridden);
  String results();
  String line();
  String result();
  String lineFine();
}
