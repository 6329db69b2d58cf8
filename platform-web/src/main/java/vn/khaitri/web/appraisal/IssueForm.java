package vn.khaitri.web.appraisal;

import java.util.Objects;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a decision to issue, as typed.
 *
 * @param decisionDate 26/11/2026, or 2026-11-26 as date boxes send it
 * @param reviewDue likewise; empty for twelve months after the decision
 */
record IssueForm(String decisionNumber, String decisionDate, String signer, String reviewDue) {
  static final IssueForm EMPTY = new IssueForm("", "", "", "");

  /** No day: left out, which the API refuses in the viewer's language. */
  PublishCourse request() {
    return new PublishCourse(
        decisionNumber, FormBox.day(decisionDate), signer, FormBox.day(reviewDue));
  }

  /** Left out, the API would take it for the usual one. */
  public boolean isReviewDueUnreadable() {
    return !reviewDue.isEmpty() && FormBox.day(reviewDue) == null;
  }

  /** As date boxes want it. */
  public String decisionDay() {
    return Objects.toString(FormBox.day(decisionDate), decisionDate);
  }

  public String reviewDay() {
    return Objects.toString(FormBox.day(reviewDue), reviewDue);
  }
}
