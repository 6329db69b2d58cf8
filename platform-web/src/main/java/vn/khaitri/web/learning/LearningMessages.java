package vn.khaitri.web.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.LessonKind;

/** Texts of course runs and lessons. */
@MessageBundle("learning")
interface LearningMessages {
  @Message
  String lessonKind(LessonKind kind);

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
  String dataSaver(String megabytes);

  @Message
  String sharp();

  @Message
  String audioOnly();

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
}
