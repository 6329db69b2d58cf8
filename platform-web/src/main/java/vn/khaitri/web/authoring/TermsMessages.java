package vn.khaitri.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.Prerequisite;

/** Texts of whom a course is for and what it asks for. */
@MessageBundle("terms")
interface TermsMessages {
  @Message
  String field();

  @Message
  String fieldHint();

  @Message
  String audience();

  @Message
  String audienceHint();

  @Message
  String endedGroup(String code);

  @Message
  String access();

  @Message
  String accessName(CourseAccess access);

  @Message
  String accessMeans(CourseAccess access);

  @Message
  String programme();

  @Message
  String programmeHint();

  @Message
  String noProgramme();

  @Message
  String minElectives();

  @Message
  String minElectivesHint();

  @Message
  String prerequisites();

  @Message
  String prerequisitesHint();

  @Message
  String addPrerequisite(Prerequisite.Kind kind);

  @Message
  String prerequisiteKind(Prerequisite.Kind kind);

  @Message
  String prerequisite(int number, String kind);

  @Message
  String course();

  @Message
  String chooseCourse();

  @Message
  String percent();

  @Message
  String date();

  @Message
  String group();

  @Message
  String chooseGroup();

  @Message
  String remove();

  @Message
  String removePrerequisite(int number);

  @Message
  String notSavedYet();
}
