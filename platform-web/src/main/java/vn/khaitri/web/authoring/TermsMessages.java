package vn.khaitri.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.Prerequisite;

/** Texts of whom a course is for and what it asks for. */
@MessageBundle("terms")
interface TermsMessages {
  String field();
  String fieldHint();
  String audience();
  String audienceHint();
  String endedGroup(String code);
  String access();
  @Message String accessName(CourseAccess access);
  @Message String accessMeans(CourseAccess access);
  String programme();
  String programmeHint();
  String noProgramme();
  String minElectives();
  String minElectivesHint();
  String document();
  String documentHint();
  String documentByContent();
  @Message String documentName(CompletionDocument document);
  @Message String documentMeans(CompletionDocument document);
  String documentChange();
  String endsWith(String document);
  String withoutExam();
  String prerequisites();
  String prerequisitesHint();
  @Message String addPrerequisite(Prerequisite.Kind kind);
  @Message String prerequisiteKind(Prerequisite.Kind kind);
  String prerequisite(int number, String kind);
  String course();
  String chooseCourse();
  String percent();
  String date();
  String group();
  String chooseGroup();
  String remove();
  String removePrerequisite(int number);
  String notSavedYet();
}
