package vn.khaitri.web.competency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.web.shell.Days;

/**
 * The boxes of a framework as typed, right or wrong.
 *
 * @param revision that the form is about to change; 0 for a new framework
 */
record FrameworkForm(
    String code,
    String name,
    String document,
    String validFrom,
    String validTo,
    int revision,
    @Nullable Problem problem) {
  static final FrameworkForm EMPTY = new FrameworkForm("", "", "", "", "", 0, null);

  static FrameworkForm of(FrameworkView kept) {
    return new FrameworkForm(
        kept.code(),
        kept.name(),
        kept.document(),
        Days.typed(kept.validFrom()),
        Days.typed(kept.validTo()),
        kept.revision(),
        null);
  }

  FrameworkForm refused(Problem why) {
    return new FrameworkForm(code, name, document, validFrom, validTo, revision, why);
  }

  FrameworkForm rebasedOn(int kept) {
    return new FrameworkForm(code, name, document, validFrom, validTo, kept, problem);
  }

  /** A day that is none stays out, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  DraftFramework request(List<DraftFramework.Group> groups) {
    return new DraftFramework(
        name, document, Days.read(validFrom), Days.read(validTo), groups, revision);
  }
}
