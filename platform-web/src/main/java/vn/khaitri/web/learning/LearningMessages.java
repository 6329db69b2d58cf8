package vn.khaitri.web.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.Requirement;

/** Texts of course runs and lessons. */
@MessageBundle("learning")
interface LearningMessages {
  @Message
  String fastDay(String day, String periods, int most);

  @Message
  String lessonKind(LessonKind kind);

  @Message
  String requirement(Requirement requirement);

  @Message
  String progress(int percent);

  @Message
  String progressLabel(String course);

  @Message
  String lessonsHeading();

  @Message
  String done();

  @Message
  String notYet();

  @Message
  String watched(int percent);

  @Message
  String goOn(String lesson);

  @Message
  String runComplete();

  @Message
  String runCompleteNext();

  @Message
  String seeCertificates();

  @Message
  String aboutCourse();

  @Message
  String position(int number, int count);

  @Message
  String lessonDone();

  @Message
  String haveRead();

  @Message
  String nextLesson();

  @Message
  String backToRun();

  @Message
  String play();

  @Message
  String resumeWatching(String clock);

  @Message
  String playerLabel(String lesson);

  @Message
  String length(long minutes);

  @Message
  String quality();

  @Message
  String speed();

  @Message
  String speedOf(String factor);

  @Message
  String keys();

  @Message
  String keyList();

  @Message
  String watchedLabel();

  @Message
  String needNinety();

  @Message
  String notSentYet();

  @Message
  String signedOut();

  @Message
  String playbackFailed();

  @Message
  String noVideoYet();

  @Message
  String reload();

  @Message
  String quizIntro();

  @Message
  String startQuiz();

  @Message
  String quizDone();

  @Message
  String quizAgain();

  @Message
  String periods(String theoryDone, String theory, String practiceDone, String practice);

  @Message
  String missing(int mandatory, int electives, int exams);

  @Message
  String notBegun(String day);

  @Message
  String ended(String day);

  @Message
  String partDone(long done, int count);

  @Message
  String inOrder();

  @Message
  String locked();

  @Message
  String firstDo(String lesson);

  @Message
  String lockedTitle();

  @Message
  String lockedWhy(String lesson);

  @Message
  String present();

  @Message
  String notMarked();

  @Message
  String presentLong();

  @Message
  String notMarkedLong();

  @Message
  String classTimes();

  @Message
  String noClassTimes();

  @Message
  String from(String start, String end);

  @Message
  String at(String venue);

  @Message
  String lecturer(String name);

  @Message
  String joinLive();

  @Message
  String leadsAway(String host);

  @Message
  String openDocument(String megabytes);

  @Message
  String rights(String owner, String licence);

  @Message
  String madeByAi();

  @Message
  String pictureUnavailable(String text);

  @Message
  String documentUnavailable(String text);

  @Message
  String haveSeen();

  @Message
  String haveDone();

  @Message
  String sureDone();

  @Message
  String yesDone();
}
