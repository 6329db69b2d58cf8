package vn.khaitri.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.LessonKind;

/** Texts of writing courses. */
@MessageBundle("authoring")
interface AuthoringMessages {
  @Message
  String myCourses();

  @Message
  String create();

  @Message
  String noCourses();

  @Message
  String lessonCount(int count);

  @Message
  String changed(String when);

  @Message
  String state(CourseState state);

  @Message
  String stateAdvice(CourseState state);

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
}
