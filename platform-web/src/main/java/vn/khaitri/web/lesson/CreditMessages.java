package vn.khaitri.web.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.Requirement;

/** Texts of what a lesson counts for. */
@MessageBundle("credit")
interface CreditMessages {
  @Message
  String title();

  @Message
  String kind();

  @Message
  String periods();

  @Message
  String periodsHint();

  @Message
  String requirement();

  @Message
  String requirementMeans(Requirement requirement);

  @Message
  String topic();

  @Message
  String noTopic();

  @Message
  String skills();

  @Message
  String skillsHint();

  @Message
  String skillsList();

  @Message
  String save();

  @Message
  String sums();

  @Message
  String ofModule(String title);

  @Message
  String ofCourse();
}
