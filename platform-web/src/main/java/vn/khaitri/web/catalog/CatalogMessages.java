package vn.khaitri.web.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.catalog.CourseLength;
import vn.khaitri.contract.courserun.RunMode;

/** Texts of the catalogue and of the page of a course. */
@MessageBundle("catalog")
interface CatalogMessages {
  @Message
  String title();

  @Message
  String searchLabel();

  @Message
  String searchHint();

  @Message
  String searchButton();

  @Message
  String filters();

  @Message
  String audience();

  @Message
  String anyAudience();

  @Message
  String field();

  @Message
  String anyField();

  @Message
  String skill();

  @Message
  String anySkill();

  @Message
  String length();

  @Message
  String anyLength();

  @Message
  String lengthOf(CourseLength length);

  @Message
  String openOnly();

  @Message
  String apply();

  @Message
  String chosen();

  @Message
  String remove();

  @Message
  String wordsChosen(String words);

  @Message
  String groupChosen(String group);

  @Message
  String fieldChosen(String field);

  @Message
  String skillChosen(String skill);

  @Message
  String lengthChosen(String length);

  @Message
  String openChosen();

  @Message
  String found(long total);

  @Message
  String foundWith(long total, String words);

  @Message
  String nothingFound();

  @Message
  String nothingFoundHelp();

  @Message
  String showAll();

  @Message
  String noCourses();

  @Message
  String lessons(int count);

  @Message
  String periods(String count);

  @Message
  String access(CourseAccess access);

  @Message
  String outline();

  @Message
  String forWhom();

  @Message
  String forAll();

  @Message
  String periodsLabel();

  @Message
  String periodSums(String theory, String practice, String total);

  @Message
  String minutes(int minutes);

  @Message
  String howToEnter();

  @Message
  String electives(int count);

  @Message
  String lessonKind(LessonKind kind);

  @Message
  String mode(RunMode mode);

  @Message
  String preview();

  @Message
  String previewOf(String lesson);

  @Message
  String previewing();

  @Message
  String previewMeans(String course);

  @Message
  String enrolToGoOn();

  @Message
  String allCourses();
}
