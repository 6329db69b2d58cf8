package vn.khaitri.web.authoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.web.shell.FormBox;

/**
 * A step that changes how many prerequisites a form has. Nothing is kept by it.
 *
 * @param kind to add; null to take a row away
 * @param row index of the one to take away
 */
record TermsEdit(Prerequisite.@Nullable Kind kind, int row) {
  private static final String ADD = "them/";
  private static final String REMOVE = "bo/";

  /**
   * @param written the value of the button, such as {@code bo/3} or {@code them/SCORE}; empty when
   *     it is none of ours
   */
  static Optional<TermsEdit> of(String written) {
    if (written.startsWith(ADD)) {
      var name = written.substring(ADD.length());
      return Optional.ofNullable(FormBox.choice(Prerequisite.Kind.class, name))
          .map(kind -> new TermsEdit(kind, 0));
    }
    if (written.startsWith(REMOVE)) {
      return Optional.ofNullable(FormBox.number(written.substring(REMOVE.length())))
          .map(row -> new TermsEdit(null, row));
    }
    return Optional.empty();
  }

  TermsForm apply(TermsForm form) {
    return kind == null ? form.without(row) : form.with(kind);
  }

  /** Id of the button that adds one of this kind. */
  static String addition(Prerequisite.Kind kind) {
    return "them-" + kind;
  }

  /** Id of the box or button to go on with. */
  String focus(TermsForm after) {
    var rows = after.prerequisites();
    if (kind != null) {
      return rows.isEmpty() ? "" : rows.getLast().focus();
    }
    return rows.isEmpty()
        ? addition(Prerequisite.Kind.COMPLETION)
        : rows.get(Math.clamp(row, 0, rows.size() - 1)).removal();
  }
}
