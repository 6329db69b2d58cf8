package vn.khaitri.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;

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
  String revise();

  @Message
  String reviseHint();

  @Message
  String courseTitle();

  @Message
  String courseSummary();

  @Message
  String courseSummaryHint();

  @Message
  String about();

  @Message
  String terms();

  @Message
  String authors();

  @Message
  String versions();

  @Message
  String changes();

  @Message
  String copy();

  @Message
  String copyHint();

  @Message
  String copyTitle();

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
  String outline();

  @Message
  String wholeCourse();

  @Message
  String noLessons();

  @Message
  String moduleName(int number, String title);

  @Message
  String moduleTitle();

  @Message
  String addModule();

  @Message
  String editModule();

  @Message
  String emptyModule();

  @Message
  String moduleUpOf(String title, int number);

  @Message
  String moduleDownOf(String title, int number);

  @Message
  String removeModule();

  @Message
  String removeModuleSure(String title, int count);

  @Message
  String removeModuleYes();

  @Message
  String order(ModuleOrder order);

  @Message
  String orderLegend();

  @Message
  String orderFree();

  @Message
  String orderSequential();

  @Message
  String frameworkModule();

  @Message
  String frameworkModuleHint();

  @Message
  String noFrameworkModule();

  @Message
  String fills(int number);

  @Message
  String sums(String theory, String practice, String total);

  @Message
  String framework(String theory, String practice, String total);

  @Message
  String asFramework();

  @Message
  String notAsFramework();

  @Message
  String gap(Periods.Way way);

  @Message
  String periods(String count);

  @Message
  String kind(LessonKind kind);

  @Message
  String kindChoice(LessonKind kind);

  @Message
  String kindLegend();

  @Message
  String inModule();

  @Message
  String lessonTitle();

  @Message
  String addLesson();

  @Message
  String periodKind(PeriodKind kind);

  @Message
  String credit(String kind, String periods);

  @Message
  String requirement(Requirement requirement);

  @Message
  String up();

  @Message
  String down();

  @Message
  String upOf(String lesson, int number);

  @Message
  String downOf(String lesson, int number);

  @Message
  String toModule();

  @Message
  String toModuleWhich();

  @Message
  String toModuleYes();

  @Message
  String remove();

  @Message
  String removeSure(String lesson);

  @Message
  String removeYes();

  @Message
  String removed(String title);

  @Message
  String restored(String title);

  @Message
  String undo();

  @Message
  String removedParts();

  @Message
  String removedPartsHint();

  @Message
  String removedLesson();

  @Message
  String removedModule();

  @Message
  String removedBy(String name, String when);

  @Message
  String restore();

  @Message
  String restoreOf(String title);

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
  String withoutLesson();

  @Message
  String allThere();

  @Message
  String submitHint();

  @Message
  String authorsHint();

  @Message
  String began();

  @Message
  String addAuthor();

  @Message
  String userName();

  @Message
  String userNameHint();

  @Message
  String removeAuthor();

  @Message
  String removeAuthorSure(String name);

  @Message
  String removeAuthorYes();

  @Message
  String onlyOwnerAdds();
}
