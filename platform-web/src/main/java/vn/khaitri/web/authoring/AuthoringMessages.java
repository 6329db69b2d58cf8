package vn.khaitri.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.LessonKind;

/** Texts of writing, appraising and publishing courses. */
@MessageBundle("authoring")
interface AuthoringMessages {
  @Message
  String myCourses();

  @Message
  String create();

  @Message
  String noCourses();

  @Message
  String programmes();

  @Message
  String lessonCount(int count);

  @Message
  String changed(String when);

  @Message
  String state(CourseState state);

  @Message
  String stateAdvice(CourseState state);

  @Message
  String appraiserAdvice(CourseState state);

  @Message
  String version(int number);

  @Message
  String seePublished();

  @Message
  String courseTitle();

  @Message
  String courseSummary();

  @Message
  String courseSummaryHint();

  @Message
  String about();

  @Message
  String save();

  @Message
  String saved();

  @Message
  String overtaken();

  @Message
  String overtakenLook();

  @Message
  String locked();

  @Message
  String appraiserSays();

  @Message
  String lessons();

  @Message
  String noLessons();

  @Message
  String kind(LessonKind kind);

  @Message
  String kindChoice(LessonKind kind);

  @Message
  String kindLegend();

  @Message
  String lessonTitle();

  @Message
  String addLesson();

  @Message
  String up();

  @Message
  String down();

  @Message
  String upOf(String lesson);

  @Message
  String downOf(String lesson);

  @Message
  String remove();

  @Message
  String removeSure(String lesson);

  @Message
  String removeYes();

  @Message
  String retry();

  @Message
  String retryOf(String lesson);

  @Message
  String readiness(Readiness state);

  @Message
  String readinessPercent(String words, int percent);

  @Message
  String questionCount(int count);

  @Message
  String submit();

  @Message
  String stillMissing();

  @Message
  String allThere();

  @Message
  String submitHint();

  @Message
  String lessonPlace(int number, int count);

  @Message
  String text();

  @Message
  String textBeside();

  @Message
  String lessonText();

  @Message
  String lessonTextHint();

  @Message
  String saveAndSee();

  @Message
  String asLearnersSee();

  @Message
  String video();

  @Message
  String noVideo();

  @Message
  String uploadHalf(int percent, String file);

  @Message
  String queued();

  @Message
  String processing(int percent);

  @Message
  String processingHint();

  @Message
  String videoFailed();

  @Message
  String videoOf(String lesson);

  @Message
  String sharp();

  @Message
  String chooseFile();

  @Message
  String chooseOther();

  @Message
  String chooseHint();

  @Message
  String uploadSent();

  @Message
  String uploadRest();

  @Message
  String uploadSeconds();

  @Message
  String uploadMinutes();

  @Message
  String uploadStarting();

  @Message
  String uploadWaiting();

  @Message
  String uploadPaused();

  @Message
  String uploadDone();

  @Message
  String uploadEmpty();

  @Message
  String uploadRefused();

  @Message
  String uploadSignedOut();

  @Message
  String uploadPause();

  @Message
  String uploadGoOn();

  @Message
  String uploadNeedsScript();

  @Message
  String appraisal();

  @Message
  String waitingAppraisal();

  @Message
  String waitingPublication();

  @Message
  String nothingWaiting();

  @Message
  String yourOwn();

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
  String noProgrammes();

  @Message
  String periods(int theory, int practice);

  @Message
  String programmeCode();

  @Message
  String programmeSource();

  @Message
  String programmeAudience();

  @Message
  String programmeLength();

  @Message
  String days(int days, int periods);

  @Message
  String periodTable();

  @Message
  String moduleNumber();

  @Message
  String module();

  @Message
  String theory();

  @Message
  String practice();

  @Message
  String sum();

  @Message
  String topics();
}
