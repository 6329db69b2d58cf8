package vn.khaitri.web.assessment;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of quizzes. */
@MessageBundle("assessment")
interface AssessmentMessages {
  String questionOf(int number, int count);
  String saved();
  String saving();
  String notSaved();
  String signedOut();
  String saveAndNext();
  String saveAndCheck();
  String previous();
  String jump();
  String answered();
  String unanswered();
  String noAnswer();
  String checkTitle();
  String checkLead();
  String missing(long count);
  String yourAnswer();
  String change();
  String changeOf(int number);
  String submit();
  String resultTitle();
  String passed(int percent);
  String failed(int percent, int passPercent);
  String rightCount(long right, int count);
  String scoreOnly();
  String right();
  String wrong();
  String correctAnswer();
  String explanation();
  String goOn();
  String again();
  String review();
}
