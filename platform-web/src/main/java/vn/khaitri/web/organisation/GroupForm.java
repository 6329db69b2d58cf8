package vn.khaitri.web.organisation;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.organisation.CreateAudienceGroup;
import vn.khaitri.contract.organisation.QuotaGroup;
import vn.khaitri.web.shell.Days;

/** The boxes of a new audience group as typed, right or wrong. */
record GroupForm(
    String code,
    String verbatimName,
    String documentRef,
    String validFrom,
    @Nullable QuotaGroup quotaGroup,
    @Nullable Problem problem) {
  static final GroupForm EMPTY = new GroupForm("", "", "", "", null, null);

  GroupForm refused(Problem why) {
    return new GroupForm(code, verbatimName, documentRef, validFrom, quotaGroup, why);
  }

  /** A day that is none stays out, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  CreateAudienceGroup request() {
    return new CreateAudienceGroup(
        code, verbatimName, documentRef, Days.read(validFrom), quotaGroup);
  }
}
