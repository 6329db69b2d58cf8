package vn.khaitri.web.appraisal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseState;

/** Texts of appraising courses. */
@MessageBundle("appraisal")
interface AppraisalMessages {
  @Message
  String title();

  @Message
  String waitingAppraisal();

  @Message
  String waitingPublication();

  @Message
  String nothingWaiting();

  @Message
  String yourOwn();

  @Message
  String authors();

  @Message
  String toVerdict();

  @Message
  String topic(String code);

  @Message
  String skills();

  @Message
  String passMark(int percent);

  @Message
  String rightAnswer();

  @Message
  String explanation();

  @Message
  String verdict();

  @Message
  String ownCourse();

  @Message
  String comment();

  @Message
  String commentHint();

  @Message
  String approve();

  @Message
  String requestChanges();

  @Message
  String publish();

  @Message
  String publishHint();

  @Message
  String publishSure();

  @Message
  String publishYes();

  @Message
  String advice(CourseState state);
}
