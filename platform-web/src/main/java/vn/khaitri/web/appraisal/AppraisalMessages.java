package vn.khaitri.web.appraisal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseState;

/** Texts of appraising courses. */
@MessageBundle("appraisal")
interface AppraisalMessages {
  String title();
  String waitingAppraisal();
  String waitingPublication();
  String nothingWaiting();
  String yourOwn();
  String authors();
  String toVerdict();
  String topic(String code);
  String skills();
  String passMark(int percent);
  String rightAnswer();
  String explanation();
  String verdict();
  String ownCourse();
  String comment();
  String commentHint();
  String approve();
  String requestChanges();
  String publish();
  String publishHint();
  String publishSure();
  String publishYes();
  @Message String advice(CourseState state);
}
