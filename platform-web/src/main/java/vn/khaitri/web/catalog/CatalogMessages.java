package vn.khaitri.web.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.contract.catalog.CourseLength;
import vn.khaitri.contract.courserun.RunMode;

/** Texts of the catalogue and of the page of a course. */
@MessageBundle("catalog")
interface CatalogMessages {
  String title();
  String searchLabel();
  String searchHint();
  String searchButton();
  String filters();
  String audience();
  String anyAudience();
  String field();
  String anyField();
  String skill();
  String anySkill();
  String length();
  String anyLength();
  @Message String lengthOf(CourseLength length);
  String order();
  @Message String orderOf(CatalogOrder order);
  String openOnly();
  String apply();
  String chosen();
  String remove();
  String wordsChosen(String words);
  String groupChosen(String group);
  String fieldChosen(String field);
  String skillChosen(String skill);
  String lengthChosen(String length);
  String openChosen();
  String orderChosen(String order);
  String found(long total);
  String foundWith(long total, String words);
  String nothingFound();
  String nothingFoundHelp();
  String showAll();
  String noCourses();
  String lessons(int count);
  String periods(String count);
  @Message String access(CourseAccess access);
  String outline();
  String forWhom();
  String forAll();
  String periodsLabel();
  String periodSums(String theory, String practice, String total);
  String minutes(int minutes);
  String howToEnter();
  String electives(int count);
  @Message String lessonKind(LessonKind kind);
  @Message String mode(RunMode mode);
  String preview();
  String previewOf(String lesson);
  String previewing();
  String previewMeans(String course);
  String enrolToGoOn();
  String allCourses();
}
