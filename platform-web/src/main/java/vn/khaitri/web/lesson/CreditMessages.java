package vn.khaitri.web.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.Requirement;

/** Texts of what a lesson counts for. */
@MessageBundle("credit")
interface CreditMessages {
  String title();
  String kind();
  String periods();
  String periodsHint();
  String requirement();
  @Message String requirementMeans(Requirement requirement);
  String topic();
  String noTopic();
  String skills();
  String skillsHint();
  String skillsList();
  String save();
  String sums();
  String ofModule(String title);
  String ofCourse();
}
