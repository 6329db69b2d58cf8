package vn.khaitri.web.enrolment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.contract.enrolment.EnrolledListView;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemFields;

/**
 * The learners of a run as their organiser sees them.
 *
 * @param admin whether the viewer may enrol others
 * @param done what the last list did; null when there was none just now
 */
record RosterSheet(
    CourseRunView run,
    Page<RosterLineView> learners,
    RosterOrder order,
    boolean admin,
    Form form,
    @Nullable EnrolledListView done) {

  public String page() {
    return "/quan-tri/lop/" + run.id() + "/hoc-vien";
  }

  public String pages() {
    return page() + "?thu-tu=" + order + "&trang=";
  }

  public List<RosterOrder> otherOrders() {
    return Stream.of(RosterOrder.values()).filter(other -> other != order).toList();
  }

  public boolean isTaking() {
    return admin && run.state() == RunState.OPEN;
  }

  /** What the API says of the list as a whole; null when nothing. */
  public @Nullable String listFault() {
    return ProblemFields.at(form.problem(), "userNames");
  }

  /** What the API says of every line; empty when it says nothing of any. */
  public List<Row> rows() {
    var names = form.lines("userNames");
    var rows =
        IntStream.range(0, names.size())
            .mapToObj(n -> new Row(n + 1, names.get(n), form.box("userNames/" + n).fault()))
            .toList();
    return rows.stream().allMatch(row -> row.fault() == null) ? List.of() : rows;
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
