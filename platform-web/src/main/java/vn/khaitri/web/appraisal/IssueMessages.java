package vn.khaitri.web.appraisal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.VersionView;

/** Texts of issuing courses, of their versions and of how these differ. */
@MessageBundle("issue")
interface IssueMessages {
  @Message
  String title(String course);

  @Message
  String whatIsNew();

  @Message
  String firstVersion(int lessons);

  @Message
  String nothingChanged(int version);

  @Message
  String comparedWith(int version, int same);

  @Message
  String courseItself();

  @Message
  String what(CourseChangesView.What what);

  @Message
  String fact(Fact fact);

  @Message
  String isChanged();

  @Message
  String empty();

  @Message
  String inserted();

  @Message
  String deleted();

  @Message
  String runsKeep(int version);

  @Message
  String runsKept(long count);

  @Message
  String runKeeps(int version, long learners, String state);

  @Message
  String runsMore(long count);

  @Message
  String decision();

  @Message
  String decisionNumber();

  @Message
  String decisionNumberHint();

  @Message
  String decisionDate();

  @Message
  String decisionDateHint();

  @Message
  String signer();

  @Message
  String signerHint();

  @Message
  String reviewDue();

  @Message
  String reviewDueHint();

  @Message
  String noDay();

  @Message
  String noVersions();

  @Message
  String versionNumber(int number);

  @Message
  String versionState(VersionView.State state);

  @Message
  String issuedAt();

  @Message
  String endedAt();

  @Message
  String reason();

  @Message
  String withdraw();

  @Message
  String withdrawTitle(int number, String course);

  @Message
  String withdrawMeans();

  @Message
  String withdrawDecision();

  @Message
  String withdrawYes(int number);

  @Message
  String issuedCourses();

  @Message
  String searchWords();

  @Message
  String search();

  @Message
  String nothingIssued();
}
