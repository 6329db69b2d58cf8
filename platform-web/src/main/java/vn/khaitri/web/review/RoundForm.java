package vn.khaitri.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.review.OpenRound;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.web.shell.Days;

/** The boxes of a new round as typed. */
record RoundForm(
    String documentNumber, String deadline, List<UUID> units, @Nullable Problem problem) {
  static final RoundForm EMPTY = new RoundForm("", "", List.of(), null);

  /** A day that is none stays out, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  OpenRound request(SubjectKind kind, UUID subjectId) {
    return new OpenRound(kind, subjectId, documentNumber, Days.read(deadline), units);
  }

  RoundForm refused(Problem why) {
    return new RoundForm(documentNumber, deadline, units, why);
  }

  public boolean invites(UUID unit) {
    return units.contains(unit);
  }
}
