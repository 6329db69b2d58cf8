package vn.khaitri.web.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page of administration. */
@MessageBundle("administration")
interface AdministrationMessages {
  @Message
  String title();

  @Message
  String today();

  @Message
  String proposals();

  @Message
  String proposalsWaiting(long count);

  @Message
  String moreProposalsWaiting(long count);

  @Message
  String deadLetters();

  @Message
  String deadLetterCount(long count);

  @Message
  String allWell();

  @Message
  String programmes();

  @Message
  String programmesHint();

  @Message
  String frameworks();

  @Message
  String frameworksHint();

  @Message
  String audiences();

  @Message
  String audiencesHint();

  @Message
  String reviewDue();

  @Message
  String reviewDueHint();

  @Message
  String appraisal();

  @Message
  String appraisalHint();
}
