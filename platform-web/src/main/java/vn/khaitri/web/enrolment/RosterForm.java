package vn.khaitri.web.enrolment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.enrolment.EnrolByList;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemFields;

/**
 * The boxes of a list of people to enrol, as typed.
 *
 * @param userNames one a line
 * @param overrideReason empty for none
 */
record RosterForm(String userNames, String overrideReason) {
  static final RosterForm EMPTY = new RosterForm("", "");

  static RosterForm of(MultivaluedMap<String, String> form) {
    return new RosterForm(FormBox.text(form, "userNames"), FormBox.text(form, "overrideReason"));
  }

  EnrolByList request() {
    return new EnrolByList(names(), overrideReason.isEmpty() ? null : overrideReason);
  }

  private List<String> names() {
    return userNames.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** What the API says of every line; empty when it says nothing of any. */
  List<Row> rows(@Nullable Problem problem) {
    var names = names();
    var rows = new ArrayList<Row>();
    for (int n = 0; n < names.size(); n++) {
      rows.add(new Row(n + 1, names.get(n), ProblemFields.at(problem, "userNames/" + n)));
    }
    return rows.stream().allMatch(row -> row.fault() == null) ? List.of() : List.copyOf(rows);
  }

  /**
   * @param number from 1; empty lines do not count
   * @param fault null when nothing is wrong with it
   */
  record Row(int number, String name, @Nullable String fault) {
    /** As the list of problems points at it. */
    public String id() {
      return "userNames-" + (number - 1);
    }
  }
}
