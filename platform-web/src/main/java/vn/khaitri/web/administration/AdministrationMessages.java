package vn.khaitri.web.administration;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page of administration. */
@MessageBundle("administration")
interface AdministrationMessages {
  String title();

  String today();

  String proposals();

  String proposalsWaiting(long count);

  String moreProposalsWaiting(long count);

  String deadLetters();

  String deadLetterCount(long count);

  String allWell();

  String programmes();

  String programmesHint();

  String frameworks();

  String frameworksHint();

  String audiences();

  String audiencesHint();

  String reviewDue();

  String reviewDueHint();

  String appraisal();

  String appraisalHint();

  String people();

  String peopleHint();

  String units();

  String unitsHint();

  String joinRequests();

  String joinRequestsHint();
  String register();
  String registerHint();
}
