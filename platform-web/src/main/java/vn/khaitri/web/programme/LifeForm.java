package vn.khaitri.web.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of the steps of a programme.
 *
 * @param comment of the appraiser
 * @param decisionDate as the date box sends it
 * @param reason of a withdrawal
 * @param reviewDue as the date box sends it
 */
record LifeForm(
    String comment,
    String decisionNumber,
    String decisionDate,
    String signerName,
    String signerTitle,
    String reason,
    String reviewDue) {

  static LifeForm of(ProgrammeView programme) {
    return new LifeForm("", "", "", "", "", "", Days.typed(programme.reviewDue()));
  }

  static LifeForm of(MultivaluedMap<String, String> form) {
    return new LifeForm(
        FormBox.text(form, "comment"),
        FormBox.text(form, "decisionNumber"),
        FormBox.text(form, "decisionDate"),
        FormBox.text(form, "signerName"),
        FormBox.text(form, "signerTitle"),
        FormBox.text(form, "reason"),
        FormBox.text(form, "date"));
  }

  /** No day: none, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  IssueProgramme decision() {
    return new IssueProgramme(
        decisionNumber, Days.read(decisionDate), signerName, signerTitle, null);
  }
}
