package vn.khaitri.web.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of quizzes. */
@MessageBundle("assessment")
interface AssessmentMessages {
  @Message
  String questionOf(int number, int count);

  @Message
  String saved();

  @Message
  String saving();

  @Message
  String notSaved();

  @Message
  String signedOut();

  @Message
  String saveAndNext();

  @Message
  String saveAndCheck();

  @Message
  String previous();

  @Message
  String jump();

  @Message
  String answered();

  @Message
  String unanswered();

  @Message
  String noAnswer();

  @Message
  String checkTitle();

  @Message
  String checkLead();

  @Message
  String missing(long count);

  @Message
  String yourAnswer();

  @Message
  String change();

  @Message
  String changeOf(int number);

  @Message
  String submit();

  @Message
  String resultTitle();

  @Message
  String passed(int percent);

  @Message
  String failed(int percent, int passPercent);

  @Message
  String rightCount(long right, int count);

  @Message
  String right();

  @Message
  String wrong();

  @Message
  String correctAnswer();

  @Message
  String explanation();

  @Message
  String goOn();

  @Message
  String again();

  @Message
  String review();
}
