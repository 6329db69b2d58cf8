package vn.khaitri.web.appraisal;

import java.util.Objects;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.web.shell.Days;

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
    return new PublishCourse(decisionNumber, Days.read(decisionDate), signer, Days.read(reviewDue));
  }

  /** Left out, the API would take it for the usual one. */
  public boolean isReviewDueUnreadable() {
    return !reviewDue.isEmpty() && Days.read(reviewDue) == null;
  }

  /** As date boxes want it. */
  public String decisionDay() {
    return Objects.toString(Days.read(decisionDate), decisionDate);
  }

  public String reviewDay() {
    return Objects.toString(Days.read(reviewDue), reviewDue);
  }
}
