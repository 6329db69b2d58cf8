package vn.khaitri.web.appraisal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.VersionView;

/** Texts of issuing courses, of their versions and of how these differ. */
@MessageBundle("issue")
interface IssueMessages {
  String title(String course);
  String whatIsNew();
  String firstVersion(int lessons);
  String nothingChanged(int version);
  String comparedWith(int version, int same);
  String differences();
  String courseItself();
  @Message String what(CourseChangesView.What what);
  @Message String fact(Fact fact);
  String isChanged();
  String empty();
  String inserted();
  String deleted();
  String runsKeep(int version);
  String runsKept(long count);
  String runKeeps(int version, long learners, String state);
  String runsMore(long count);
  String decision();
  String decisionNumber();
  String decisionNumberHint();
  String decisionDate();
  String decisionDateHint();
  String signer();
  String signerHint();
  String reviewDue();
  String reviewDueHint();
  String noVersions();
  String versionNumber(int number);
  @Message String versionState(VersionView.State state);
  String issuedAt();
  String endedAt();
  String reason();
  String withdraw();
  String withdrawTitle(int number, String course);
  String withdrawMeans();
  String withdrawDecision();
  String withdrawYes(int number);
  String issuedCourses();
  String searchWords();
  String search();
  String nothingIssued();
}
